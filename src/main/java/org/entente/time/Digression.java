package org.entente.time;

import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/**
 * Knows the dates that a text only glances at: what it tells goes on where it was. "Since 1813",
 * "the previous year", "(1790)", "the leader of the 1792 rising", "troops that had come in March".
 */
final class Digression {

  /** Deeper trees are none: bounds the time on hostile sentences. */
  private static final int DEEPEST = 40;

  private final Set<String> aside;

  /**
   * @param aside words before dates that the text looks back or ahead to
   */
  Digression(Set<String> aside) {
    this.aside = aside;
  }

  /** Whether the text does not go to a date that it names. */
  boolean is(FoundDate date) {
    DateMatch match = date.match();
    return tooWide(match.kind())
        || match.has("landmark")
        || match.get("step") < 0
        || match.get("shift") < 0
        || match.get("dayshift") < 0
        || aside.contains(date.before())
        || isBeyond(date)
        || (match.day() == 0 && (inBrackets(date) || isAttribute(date)))
        || isFlashback(date);
  }

  /** "In the 1990s" is nowhere. */
  private static boolean tooWide(DateKind kind) {
    return switch (kind) {
      case DECADE, CENTURY, PAST, ERA, ERAS -> true;
      default -> false;
    };
  }

  private static boolean inBrackets(FoundDate date) {
    Sentence sentence = date.sentence();
    for (int i = date.first() - 1; i >= 0 && i > date.first() - DEEPEST; i--) {
      String form = sentence.token(i).form();
      if (form.equals("(")) {
        return true;
      } else if (form.equals(")")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAttribute(FoundDate date) {
    int top = TokenSearch.top(date.sentence(), date.first(), date.end());
    Token token = date.sentence().token(top);
    boolean before = token.head() >= date.end();
    boolean of = date.match().month() == 0 && token.is("nmod") && date.before().equals("of");
    return of
        || (before && (token.is("amod") || token.is("compound") || token.is("nummod")))
        || token.deprel().equals("nmod:poss");
  }

  /** "Lasted until the fall of the town in March". */
  private boolean isBeyond(FoundDate date) {
    Sentence sentence = date.sentence();
    Tree tree = sentence.tree();
    int node = tree.head(TokenSearch.top(sentence, date.first(), date.end()));
    for (int depth = 0; node >= 0 && depth < DEEPEST; depth++) {
      if (DateAttachment.isVerb(sentence.token(node))) {
        return false;
      }
      if (tree.children(node, "case")
          .limit(DEEPEST)
          .anyMatch(c -> aside.contains(DateRanges.lower(sentence, c)))) {
        return true;
      }
      node = tree.head(node);
    }
    return false;
  }

  /** "That had come in March"; but "by March they had come". */
  private static boolean isFlashback(FoundDate date) {
    Sentence sentence = date.sentence();
    Tree tree = sentence.tree();
    int node = TokenSearch.top(sentence, date.first(), date.end());
    for (int depth = 0; node >= 0 && depth < DEEPEST; depth++) {
      if (sentence.token(node).upos().equals("VERB")) {
        int verb = node;
        boolean had =
            tree.children(verb)
                .limit(DEEPEST)
                .anyMatch(
                    c ->
                        sentence.token(c).xpos().equals("VBD")
                            && sentence.token(c).is("aux")
                            && sentence.token(c).lemma().equals("have"));
        return had && date.first() > verb && !date.before().equals("by");
      }
      node = tree.head(node);
    }
    return false;
  }
}
