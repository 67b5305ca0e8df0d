package org.entente.explore;

import java.util.List;

/**
 * Two actors that may be one.
 *
 * @param score how likely, from 0 to 1; for ranking
 * @param first the one whose name should be kept: known to Wikidata, or else named more often
 * @param second the other
 * @param reasons why, the strongest first; at least one
 */
public record Candidate(double score, Party first, Party second, List<Reason> reasons) {

  public Candidate {
    reasons = List.copyOf(reasons);
  }

  /**
   * A reason to take two for one, or for two.
   *
   * @param kind which rule found it
   * @param weight from -1 to 1
   * @param evidence what it found, in words
   */
  public record Reason(Kind kind, double weight, String evidence) {}

  /** The kinds of reasons. */
  public enum Kind {
    /** They have a full name in common, perhaps in another order or spaced otherwise. */
    SAME_NAME,
    /** The surname is the same and the given names fit: "William Burns", "W. J. Burns". */
    GIVEN_NAME,
    /** Their names are spelt alike: "Zelensky", "Zelenskyy". */
    SPELLING,
    /** One is called by the first letters of the other. */
    ACRONYM,
    /** The name of one organisation is part of the other's. */
    PART_OF_NAME,
    /** Both are said to hold the same office on the same day. */
    SAME_OFFICE,
    /** Both have to do with the same others. */
    NEIGHBOURS,
    /** One has to do with the other, which speaks against it. */
    RELATED
  }
}
