package org.entente.relation;

import org.entente.language.Sentence;
import org.entente.language.Token;

/** "freed a worker, leaving one in jail": nobody went away from the one. */
final class Leaving {

  private Leaving() {}

  /** Whether a clause tells in what state something else leaves people. */
  static boolean isResult(Sentence sentence, Clause clause, Actors actors) {
    Token verb = sentence.token(clause.predicate());
    return verb.lemma().equals("leave")
        && verb.xpos().equals("VBG")
        && verb.is("advcl")
        && clause.patients().stream().anyMatch(actors::isPeople);
  }
}
