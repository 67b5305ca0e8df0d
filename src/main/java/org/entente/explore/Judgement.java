package org.entente.explore;

import java.util.List;

/**
 * Who answers for a statement, and how sure they are.
 *
 * @param certainty {@code CT}, {@code PR}, {@code PS} or {@code U}
 * @param polarity {@code +} or {@code -}
 * @param tense {@code past}, {@code present} or {@code future}
 * @param holders who says so, the outermost first; empty for the newspaper itself
 * @param asserted whether it is the newspaper's own, certain, positive claim: an edge
 */
public record Judgement(
    String certainty, String polarity, String tense, List<Party> holders, boolean asserted) {

  public Judgement {
    holders = List.copyOf(holders);
  }

  /** In words: {@code certain}, {@code possible, not}, {@code probable, future}. */
  public String inWords() {
    String sure =
        switch (certainty) {
          case "CT" -> "certain";
          case "PR" -> "probable";
          case "PS" -> "possible";
          default -> "open";
        };
    return sure
        + (polarity.equals("-") ? ", not" : "")
        + (tense.equals("future") ? ", future" : "");
  }
}
