package org.entente.relation;

import org.entente.language.Quotes;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/**
 * "called him a dictator", 'called him "evil"': who gives somebody a name does not speak to him.
 */
final class Naming {

  private static final WordKinds VERBS = WordKinds.of("verb-classes.tsv");

  private Naming() {}

  /** Whether a verb gives its object a name. */
  static boolean isOne(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    boolean named =
        tree.children(verb, "xcomp")
            .anyMatch(c -> !isVerb(sentence.token(c)) && tree.child(c, "case") < 0);
    return named || sentence.token(verb).lemma().equals("call") && isQuoteAfter(sentence, verb);
  }

  /**
   * "made Estonia a member of the Union", "leading Norway to protest": nobody produced Estonia, and
   * nobody leads Norway.
   */
  static boolean isChange(Sentence sentence, int verb) {
    return switch (sentence.token(verb).lemma()) {
      case "make" -> isOne(sentence, verb);
      case "lead" -> sentence.tree().children(verb).anyMatch(c -> isAim(sentence, verb, c));
      default -> false;
    };
  }

  private static boolean isAim(Sentence sentence, int verb, int child) {
    Tree tree = sentence.tree();
    int object = tree.child(verb, "obj");
    return sentence.token(child).xpos().equals("VB")
        && object == child - 2
        && tree.children(child, "mark").anyMatch(m -> sentence.token(m).form().equals("to"));
  }

  /** "declared Lyon the capital of Gaul": what is declared need not be so. */
  static boolean isDeclared(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    return token.is("obj") && VERBS.is("naming", sentence.token(token.head()).lemma());
  }

  private static boolean isVerb(Token token) {
    return token.upos().equals("VERB");
  }

  private static boolean isQuoteAfter(Sentence sentence, int verb) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.index() > verb && Quotes.opens(token.form()));
  }
}
