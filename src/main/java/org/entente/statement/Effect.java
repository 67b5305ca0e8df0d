package org.entente.statement;

import java.util.Locale;

/** What a word does to how sure the text is of something that depends on it. */
enum Effect {
  /** "managed to": as sure as the word itself. */
  SAME,
  /** "failed to", "not", "without". */
  OPPOSITE,
  /** "is likely to". */
  PROBABLE,
  /** "could", "was accused of". */
  POSSIBLE,
  /** "will", "plans to": probable, and in the future. */
  PLANNED,
  /** "is unlikely to", "hardly". */
  IMPROBABLE,
  /** "if", "wants to", "whether". */
  UNKNOWN,
  /** "allegedly": somebody unnamed says so. */
  HEARSAY;

  /**
   * The effect of a name in a lexicon file.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Effect of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** What is left of a factuality under this effect. */
  Factuality on(Factuality outer) {
    return switch (this) {
      case SAME -> outer;
      case OPPOSITE -> new Factuality(outer.certainty(), outer.polarity().negated(), outer.tense());
      case PROBABLE, HEARSAY -> weakened(outer, Certainty.PR);
      case POSSIBLE -> weakened(outer, Certainty.PS);
      case UNKNOWN -> weakened(outer, Certainty.U);
      case IMPROBABLE -> OPPOSITE.on(weakened(outer, Certainty.PR));
      case PLANNED ->
          new Factuality(weakened(outer, Certainty.PR).certainty(), outer.polarity(), Tense.FUTURE);
    };
  }

  private static Factuality weakened(Factuality outer, Certainty most) {
    boolean weaker = most.compareTo(outer.certainty()) > 0;
    return weaker ? new Factuality(most, outer.polarity(), outer.tense()) : outer;
  }
}
