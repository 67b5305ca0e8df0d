package org.entente.time;

import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/**
 * Tells what a date hangs on: directly, or, as parsers have it, by way of a noun beside the word
 * that it dates, "met the president of France on Monday".
 */
final class DateAttachment {

  /** Deeper trees are none: bounds the time on hostile sentences. */
  private static final int DEEPEST = 40;

  /** How a date hangs on the word that it dates. */
  private static final Set<String> BESIDE =
      Set.of("obl", "nmod", "advmod", "nummod", "amod", "compound", "dep", "obj", "dislocated");

  /** What may lie between a word and a date that the parser hung on one of its nouns. */
  private static final Set<String> INSIDE = Set.of("obl", "obj", "iobj", "nmod", "xcomp", "flat");

  private final DateRules rules;

  DateAttachment(DateRules rules) {
    this.rules = rules;
  }

  /** Whether a date hangs on a word. */
  boolean hangs(Sentence sentence, DateExpression date, int predicate) {
    int top = TokenSearch.top(sentence, date.first(), date.end());
    Token token = sentence.token(top);
    if (!BESIDE.contains(token.relation()) || isBound(sentence, date, token.head())) {
      return false;
    }
    int node = token.head();
    if (node == predicate) {
      return true;
    }
    boolean loose = !isAttribute(sentence, date, token) && date.first() > node;
    for (int depth = 0; loose && node >= 0 && depth < DEEPEST; depth++) {
      Token between = sentence.token(node);
      if (!INSIDE.contains(between.relation())
          || isVerb(between)
          || isElsewhere(sentence, between)) {
        return false;
      }
      node = between.head();
      if (node == predicate) {
        return isVerb(sentence.token(node)) || between.is("nmod");
      }
    }
    return false;
  }

  /** "Killed in the 2004 tsunami": whether a noun is what a verb happens at, and has its date. */
  boolean isOccasion(Sentence sentence, int noun) {
    return sentence.token(noun).is("obl")
        && happens(sentence.token(noun))
        && hasCase(sentence, noun, true);
  }

  /** "Blames them for attacks last month", "the first visit since hers in 1982". */
  private boolean isElsewhere(Sentence sentence, Token noun) {
    boolean bound =
        sentence
            .tree()
            .children(noun.index(), "case")
            .limit(DEEPEST)
            .mapToObj(c -> DateRanges.lower(sentence, c))
            .anyMatch(
                c -> c.equals("since") || rules.list("bounds").contains(c) && !c.equals("by"));
    boolean own = noun.is("nmod") || hasCase(sentence, noun.index(), false);
    return bound || (happens(noun) && own);
  }

  private boolean happens(Token noun) {
    return rules.list("happenings").contains(noun.lemma().toLowerCase(java.util.Locale.ROOT));
  }

  /** Whether a preposition puts something at, or else not at, the time of a noun. */
  private boolean hasCase(Sentence sentence, int noun, boolean at) {
    Tree tree = sentence.tree();
    return tree.children(noun, "case")
        .limit(DEEPEST)
        .anyMatch(c -> rules.list("at an occasion").contains(DateRanges.lower(sentence, c)) == at);
  }

  /** "The 2014 annexation", "Monday's summit", "the plan of 2004": dates of the noun alone. */
  private static boolean isAttribute(Sentence sentence, DateExpression date, Token top) {
    return switch (top.deprel()) {
      case "amod", "compound", "nummod", "nmod:poss" -> true;
      default -> date.first() > 0 && DateRanges.lower(sentence, date.first() - 1).equals("of");
    };
  }

  /** A date beyond one of these words is not the day of the event: "before Friday". */
  private boolean isBound(Sentence sentence, DateExpression date, int head) {
    String before = date.first() > 0 ? DateRanges.lower(sentence, date.first() - 1) : "";
    return switch (before) {
      case "since" -> compares(sentence, date);
      case "for" -> !isRange(date) && !(head >= 0 && plans(sentence.token(head)));
      default -> rules.list("bounds").contains(before);
    };
  }

  /**
   * "The first meeting since 2014" was not all the time since 2014; "at least five" compares
   * nothing.
   */
  private static boolean compares(Sentence sentence, DateExpression date) {
    for (int i = 0; i < date.first(); i++) {
      Token word = sentence.token(i);
      boolean superlative = word.xpos().equals("JJS") || word.xpos().equals("RBS");
      boolean bound = i > 0 && DateRanges.lower(sentence, i - 1).equals("at");
      if ((superlative && !bound) || word.lemma().equals("first")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRange(DateExpression date) {
    Period period = date.period();
    return period != null && period.granularity() == Granularity.RANGE;
  }

  private boolean plans(Token word) {
    return rules.list("future").contains(word.lemma());
  }

  static boolean isVerb(Token token) {
    return token.upos().equals("VERB") || token.upos().equals("AUX");
  }
}
