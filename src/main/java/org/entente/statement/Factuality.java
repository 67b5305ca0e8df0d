package org.entente.statement;

/**
 * Whether the text commits to a predicate's event.
 *
 * @param certainty how sure
 * @param polarity that it is, or that it is not
 * @param tense when
 */
public record Factuality(Certainty certainty, Polarity polarity, Tense tense) {

  /** Certain, positive and not in the future: what an edge of the graph needs. */
  public boolean holds() {
    return certainty == Certainty.CT && polarity == Polarity.POSITIVE && tense != Tense.FUTURE;
  }
}
