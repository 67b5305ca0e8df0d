package org.entente.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

  private final DateRules rules;
  private final DateRanges ranges;
  private final DateAttachment attachment;
  private final TenseClash tenses;

  /** A sentence with its dates, and the day of publication. */
  private record Scene(
      Sentence sentence, List<DateExpression> dates, @Nullable LocalDate published) {}

  private EventDates(DateRules rules) {
    this.rules = rules;
    this.ranges = new DateRanges(rules);
    this.attachment = new DateAttachment(rules);
    this.tenses = new TenseClash(rules.list("future"), rules.list("announcing"));
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
   * @param predicate index of the verb or event noun; a name is none, and has no date
   * @param published the day of publication; null if it is not known
   * @return null where the sentence does not date the event
   */
  public @Nullable DateExpression of(
      Sentence sentence, List<DateExpression> dates, int predicate, @Nullable LocalDate published) {
    boolean named = sentence.token(predicate).upos().equals("PROPN");
    DateExpression date =
        named || dates.isEmpty() ? null : search(new Scene(sentence, dates, published), predicate);
    return date == null ? null : ranges.extend(date, sentence, dates, published);
  }

  private @Nullable DateExpression search(Scene scene, int predicate) {
    Sentence sentence = scene.sentence();
    DateExpression own = beside(scene, predicate);
    if (own != null) {
      return own;
    }
    DateExpression occasion = atOccasion(scene, predicate);
    if (occasion != null) {
      return occasion;
    }
    int node = predicate;
    for (int depth = 0; depth < DEEPEST; depth++) {
      int head = sentence.tree().head(node);
      if (head < 0) {
        return null;
      }
      if (carries(sentence, head, node)) {
        return beside(scene, head);
      }
      if (goesOn(sentence, node)) {
        int verb = tells(sentence, node, head);
        int end = verb >= 0 && isWhen(sentence, node) ? node : verb;
        DateExpression first = verb < 0 ? null : before(scene, verb, end);
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
  private @Nullable DateExpression beside(Scene scene, int predicate) {
    Sentence sentence = scene.sentence();
    return scene.dates().stream()
        .filter(d -> d.period() != null && attachment.hangs(sentence, d, predicate))
        .filter(d -> !tenses.is(sentence, predicate, d, scene.published()))
        .min(
            Comparator.comparing(EventDates::granularity)
                .thenComparingInt(d -> Math.abs(d.first() - predicate)))
        .orElse(null);
  }

  private static Granularity granularity(DateExpression date) {
    Period period = date.period();
    return period == null ? Granularity.RANGE : period.granularity();
  }

  /** "Held talks": whether a verb says no more than that its noun happens. */
  private boolean carries(Sentence sentence, int verb, int noun) {
    Token token = sentence.token(noun);
    return DateAttachment.isVerb(sentence.token(verb))
        && !DateAttachment.isVerb(token)
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
      if (DateAttachment.isVerb(sentence.token(node))) {
        return node < clause ? node : -1;
      }
      if (sentence.token(node).is("nsubj")) {
        return -1;
      }
      node = sentence.tree().head(node);
    }
    return -1;
  }

  /** "Had begun on Friday when they attacked": the attack was on Friday, too. */
  private boolean isWhen(Sentence sentence, int clause) {
    return sentence
        .tree()
        .children(clause)
        .limit(DEEPEST)
        .anyMatch(c -> rules.list("meanwhile").contains(DateRanges.lower(sentence, c)));
  }

  /** A date beside a verb and before a word, as in "Last week, he flew to Moscow and met...". */
  private @Nullable DateExpression before(Scene scene, int verb, int end) {
    DateExpression date = beside(scene, verb);
    return date != null && date.end() <= end ? date : null;
  }

  /** The date of what a verb happened at. */
  private @Nullable DateExpression atOccasion(Scene scene, int predicate) {
    return scene
        .sentence()
        .tree()
        .children(predicate)
        .limit(DEEPEST)
        .filter(c -> attachment.isOccasion(scene.sentence(), c))
        .mapToObj(c -> beside(scene, c))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
