package org.entente.statement;

import org.entente.language.Tree;

/** Infinitives that say by their construction whether they came true, whatever their governor. */
final class Infinitives {

  private final Words words;
  private final Tree tree;
  private final Lexicon lexicon;

  Infinitives(Words words, Lexicon lexicon) {
    this.words = words;
    this.tree = words.tree();
    this.lexicon = lexicon;
  }

  /** "The first to leave", "the only model to fly", "one of the few models to fly". */
  boolean isOneOfARow(int noun, int child) {
    return words.isInfinitive(child)
        && (lexicon.isKind("row", words.form(noun))
            || tree.children(noun, "amod").anyMatch(a -> lexicon.isKind("row", words.form(a))));
  }

  /** "The airline would like to thank its pilots": so it does. */
  boolean isCourtesy(int node, int child) {
    return lexicon.isKind("wish", words.token(node).lemma())
        && lexicon.isKind("courtesy", words.token(child).lemma());
  }

  /** "Came to Paris to meet him": an aim; but "came to believe". */
  boolean isTravel(int node, int child) {
    return words.isInfinitive(child)
        && lexicon.isKind("travel", words.token(node).lemma())
        && tree.children(node)
            .filter(c -> c > node && c < child)
            .filter(c -> words.token(c).is("obl") || words.token(c).is("advmod"))
            .anyMatch(c -> tree.child(c, "advmod") < 0);
  }
}
