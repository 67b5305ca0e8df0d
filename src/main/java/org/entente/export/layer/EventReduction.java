package org.entente.export.layer;

import org.entente.statement.Certainty;
import org.entente.statement.Factuality;
import org.entente.statement.Polarity;
import org.entente.statement.Tense;
import org.jspecify.annotations.Nullable;

/**
 * What CAMEO makes of an act that has not happened: "a promised visit is an agreement, a refused
 * one a rejection, an announced blockade a threat" (codebook 1.1b3, notes to 03, 12 and 13).
 */
final class EventReduction {

  private static final String AGREE = "030";
  private static final String REJECT = "120";
  private static final String THREATEN = "130";

  private EventReduction() {}

  /** The code of an act, given how sure the text is of it; null where it is none. */
  static @Nullable String of(String code, Factuality factuality) {
    int root = Integer.parseInt(code.substring(0, 2));
    boolean material = root >= 14;
    boolean cooperative = root >= 3 && root <= 8;
    if (factuality.polarity() == Polarity.NEGATIVE) {
      return cooperative ? REJECT : null;
    }
    if (factuality.certainty() == Certainty.U) {
      return null;
    }
    boolean open = factuality.tense() == Tense.FUTURE || factuality.certainty() != Certainty.CT;
    if (!open || isLeaving(code)) {
      return code;
    }
    if (cooperative) {
      return AGREE;
    }
    return material ? THREATEN : code;
  }

  /** An announced retreat or resignation is one. */
  private static boolean isLeaving(String code) {
    return code.startsWith("083") || code.startsWith("087");
  }
}
