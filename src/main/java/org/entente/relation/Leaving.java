package org.entente.relation;

import org.entente.language.Sentence;
import org.entente.language.Token;

/** "freed a worker, leaving one in jail", "left the port open": nobody went away. */
final class Leaving {

  private Leaving() {}

  /** Whether a clause tells in what state something is left. */
  static boolean isResult(Sentence sentence, Clause clause, Actors actors) {
    Token verb = sentence.token(clause.predicate());
    if (!verb.lemma().equals("leave")) {
      return false;
    }
    boolean state =
        sentence
            .tree()
            .children(verb.index(), "xcomp")
            .anyMatch(c -> sentence.token(c).upos().equals("ADJ"));
    boolean besides = verb.xpos().equals("VBG") && verb.is("advcl");
    return state || besides && clause.patients().stream().anyMatch(actors::isPeople);
  }
}
