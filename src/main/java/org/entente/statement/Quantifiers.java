package org.entente.statement;

import java.util.List;
import org.entente.language.Tree;

/** What the quantity of those who take part says of an act: "nobody left", "few agreed". */
final class Quantifiers {

  private final Words words;
  private final Tree tree;
  private final Lexicon lexicon;

  Quantifiers(Words words, Lexicon lexicon) {
    this.words = words;
    this.tree = words.tree();
    this.lexicon = lexicon;
  }

  /** "No troops crossed the border": what nobody does is not done. */
  Scope apply(int i, Scope scope) {
    for (String role : List.of("nsubj", "obj", "obl:agent")) {
      int noun = tree.child(i, role);
      if (noun < 0) {
        continue;
      }
      if (isNone(noun)) {
        return scope.under(Effect.OPPOSITE, "no");
      }
      if (isFew(noun)) {
        return scope.under(Effect.UNKNOWN, "few");
      }
    }
    return scope;
  }

  /** "Few ministers agreed", but not "a few", "the few who did". */
  private boolean isFew(int noun) {
    return tree.children(noun, "amod").anyMatch(c -> words.form(c).equals("few"))
        && tree.child(noun, "det") < 0
        && tree.child(noun, "nmod:poss") < 0;
  }

  boolean isNone(int noun) {
    return isNegative(noun)
        || tree.children(noun, "det").anyMatch(this::isNegative)
        || tree.children(noun, "cc:preconj").anyMatch(c -> words.form(c).equals("neither"));
  }

  /** "No", "nobody"; but "nothing but praise". */
  private boolean isNegative(int i) {
    return !words.isNoun(i)
        && lexicon.word(words.form(i)) == Effect.OPPOSITE
        && !words.isFollowedBy(i, "but");
  }
}
