package org.entente.relation;

import java.util.List;

/**
 * The grammatical functions round a predicate, whatever the form of its clause: active, passive,
 * relative, participial, infinitive, coordinated. All numbers are token indices.
 *
 * @param predicate the verb
 * @param passive whether it is in the passive voice
 * @param agents who does it: the subject of an active verb, the "by" of a passive one
 * @param patients to whom it is done: the object, or the subject of a passive verb
 * @param recipients the indirect object: the first of two objects
 * @param obliques everything with a preposition, in the order of the text
 */
record Clause(
    int predicate,
    boolean passive,
    List<Integer> agents,
    List<Integer> patients,
    List<Integer> recipients,
    List<Oblique> obliques) {

  /** Stands for a preposition before the subject of a clause that is what is said or asked. */
  static final String THAT = "that";

  /** The same, where the clause says what must be done: "said that Iran must comply". */
  static final String THAT_MUST = "that-must";

  /**
   * Like {@link #THAT}, where the clause says what somebody must or shall do: "that they leave".
   */
  static final String THAT_SHALL = "that-shall";

  Clause {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    recipients = List.copyOf(recipients);
    obliques = List.copyOf(obliques);
  }

  /**
   * A noun phrase with a preposition.
   *
   * @param preposition in lower case; empty for a bare adverbial noun phrase
   * @param head the noun
   * @param inner whether it hangs on an object instead of the verb itself
   */
  record Oblique(String preposition, int head, boolean inner) {}
}
