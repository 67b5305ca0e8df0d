package org.entente.statement;

/**
 * What a word says of its complement.
 *
 * @param word the entry of the lexicon, for traces: {@code accuse of-ing}
 * @param positive the effect where the word itself is not negated
 * @param negated the effect where it is
 * @param held whether its subject answers for the complement
 */
record Signature(String word, Effect positive, Effect negated, boolean held) {

  /** Whether it takes a clause for granted: "knows that", "does not know that". */
  boolean isFactive() {
    return positive == Effect.SAME && negated == Effect.SAME;
  }
}
