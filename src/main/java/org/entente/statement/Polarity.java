package org.entente.statement;

/** Whether a statement says that something is so, or that it is not. */
public enum Polarity {
  /** It is so. */
  POSITIVE("+"),
  /** It is not so. */
  NEGATIVE("-");

  private final String sign;

  Polarity(String sign) {
    this.sign = sign;
  }

  /** {@code +} or {@code -}. */
  public String sign() {
    return sign;
  }

  /** The other one. */
  public Polarity negated() {
    return this == POSITIVE ? NEGATIVE : POSITIVE;
  }
}
