package org.entente.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date that governs an event: not the nearest one, but the one beside its verb or noun in
 * the tree, or one at the beginning of a sentence that tells of it. "Said on Monday that they met"
 * dates the saying. Immutable.
 */
public final class EventDates {

  /** Deeper trees are none: bounds the time on hostile sentences. */
  private static final int DEEPEST = 40;

  /** How a date hangs on the word that it dates. */
  private static final Set<String> BESIDE =
      Set.of("obl", "nmod", "advmod", "nummod", "amod", "compound", "dep", "obj", "dislocated");

  /** What may lie between a verb and a date that the parser hung on one of its nouns. */
  private static final Set<String> INSIDE = Set.of("obl", "obj", "iobj", "nmod", "xcomp", "flat");

  private final DateRules rules;
  private final DateRanges ranges;

  private EventDates(DateRules rules) {
    this.rules = rules;
    this.ranges = new DateRanges(rules);
  }

  /** With the word lists that come with the program. */
  public static EventDates standard() {
    return new EventDates(DateRules.standard());
  }

  /**
   * The date of an event: one expression, or two joined to a range ("from Monday to Friday"), or a
   * range up to the day of publication ("since 2014").
   *
   * @param sentence a sentence
   * @param dates the date expressions in this sentence
   * @param predicate index of the verb or event noun
   * @param published the day of publication; null if it is not known
   * @return null where the sentence does not date the event
   */
  public @Nullable DateExpression of(
      Sentence sentence, List<DateExpression> dates, int predicate, @Nullable LocalDate published) {
    DateExpression date = dates.isEmpty() ? null : search(sentence, dates, predicate);
    return date == null ? null : ranges.extend(date, sentence, dates, published);
  }

  private @Nullable DateExpression search(
      Sentence sentence, List<DateExpression> dates, int predicate) {
    DateExpression own = beside(sentence, dates, predicate);
    if (own != null) {
      return own;
    }
    int node = predicate;
    for (int depth = 0; depth < DEEPEST; depth++) {
      int head = sentence.tree().head(node);
      if (head < 0) {
        return null;
      }
      if (carries(sentence, head, node)) {
        return beside(sentence, dates, head);
      }
      if (goesOn(sentence, node)) {
        int verb = tells(sentence, node, head);
        DateExpression first = verb < 0 ? null : fronted(sentence, dates, verb);
        if (first != null || verb < 0) {
          return first;
        }
        head = verb;
      } else {
        return null;
      }
      node = head;
    }
    return null;
  }

  /** The finest date beside a word, the nearest of equals. */
  private @Nullable DateExpression beside(
      Sentence sentence, List<DateExpression> dates, int predicate) {
    return dates.stream()
        .filter(d -> d.period() != null && dates(sentence, d, predicate))
        .min(
            Comparator.comparing(EventDates::granularity)
                .thenComparingInt(d -> Math.abs(d.first() - predicate)))
        .orElse(null);
  }

  private static Granularity granularity(DateExpression date) {
    Period period = date.period();
    return period == null ? Granularity.RANGE : period.granularity();
  }

  /** Whether a date hangs on a word, directly or, as parsers have it, on a noun beside it. */
  private boolean dates(Sentence sentence, DateExpression date, int predicate) {
    int top = TokenSearch.top(sentence, date.first(), date.end());
    if (isBound(sentence, date)) {
      return false;
    }
    if (!BESIDE.contains(sentence.token(top).relation())) {
      return false;
    }
    int node = sentence.tree().head(top);
    if (node == predicate) {
      return true;
    }
    boolean loose = !isAttribute(sentence.token(top)) && date.first() > node;
    for (int depth = 0; loose && node >= 0 && depth < DEEPEST; depth++) {
      if (!INSIDE.contains(sentence.token(node).relation()) || isVerb(sentence.token(node))) {
        return false;
      }
      node = sentence.tree().head(node);
      if (node == predicate) {
        return isVerb(sentence.token(node));
      }
    }
    return false;
  }

  /** "The 2014 annexation", "Monday's summit": dates of the noun alone. */
  private static boolean isAttribute(Token date) {
    return switch (date.deprel()) {
      case "amod", "compound", "nummod", "nmod:poss" -> true;
      default -> false;
    };
  }

  private boolean isBound(Sentence sentence, DateExpression date) {
    return date.first() > 0
        && rules.list("bounds").contains(DateRanges.lower(sentence, date.first() - 1));
  }

  /** "Held talks": whether a verb says no more than that its noun happens. */
  private boolean carries(Sentence sentence, int verb, int noun) {
    Token token = sentence.token(noun);
    return isVerb(sentence.token(verb))
        && !isVerb(token)
        && rules.list("light").contains(sentence.token(verb).lemma())
        && (token.is("obj") || token.is("nsubj") || token.is("obl"));
  }

  /** Whether a word belongs to the same telling as the clause above it. */
  private boolean goesOn(Sentence sentence, int node) {
    Token token = sentence.token(node);
    if (token.is("acl") || token.is("parataxis")) {
      return sentence
          .tree()
          .children(node, "advmod")
          .limit(DEEPEST)
          .anyMatch(c -> rules.list("narrating").contains(DateRanges.lower(sentence, c)));
    }
    return token.is("conj") || token.is("advcl");
  }

  /** The verb of the clause that a clause goes on from; -1 where there is none before it. */
  private static int tells(Sentence sentence, int clause, int head) {
    int node = head;
    for (int depth = 0; node >= 0 && depth < DEEPEST; depth++) {
      if (isVerb(sentence.token(node))) {
        return node < clause ? node : -1;
      }
      if (sentence.token(node).is("nsubj")) {
        return -1;
      }
      node = sentence.tree().head(node);
    }
    return -1;
  }

  /** A date before the verb, as in "Last week, he flew to Moscow and met...". */
  private @Nullable DateExpression fronted(
      Sentence sentence, List<DateExpression> dates, int verb) {
    DateExpression date = beside(sentence, dates, verb);
    return date != null && date.end() <= verb ? date : null;
  }

  private static boolean isVerb(Token token) {
    return token.upos().equals("VERB") || token.upos().equals("AUX");
  }
}
