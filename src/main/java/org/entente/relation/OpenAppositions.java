package org.entente.relation;

import java.util.List;
import org.entente.language.Sentence;
import org.entente.language.Token;

/**
 * What a name in apposition is, for open propositions: "Maria Berg, <i>the mayor of Oslo</i>, left"
 * says that Maria Berg is the mayor of Oslo. Only one person or thing, and only by a common noun:
 * of two names side by side either may be the place of the other.
 */
final class OpenAppositions {

  /** Who is what: the heads of two phrases. */
  record Apposition(int name, int description) {}

  private final Sentence sentence;

  OpenAppositions(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The appositions of a sentence, in the order of the text. */
  List<Apposition> all() {
    return sentence.tokens().stream()
        .filter(token -> token.is("appos"))
        .map(token -> between(sentence.token(token.head()), token))
        .filter(pair -> isName(pair.name()) && isOne(pair.description()))
        .toList();
  }

  private static Apposition between(Token head, Token other) {
    boolean second = other.upos().equals("PROPN") && !head.upos().equals("PROPN");
    return second
        ? new Apposition(other.index(), head.index())
        : new Apposition(head.index(), other.index());
  }

  private boolean isName(int i) {
    return sentence.token(i).upos().equals("PROPN") && sentence.nameAt(i) != null;
  }

  private boolean isOne(int i) {
    return sentence.token(i).xpos().equals("NN");
  }
}
