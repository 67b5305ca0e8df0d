package org.entente.statement;

/** How sure the holder of a statement is (FactBank, Saurí and Pustejovsky 2009). */
public enum Certainty {
  /** Certain. */
  CT,
  /** Probable: plans, intentions, "is likely to". */
  PR,
  /** Possible: "could", accusations, suspicions. */
  PS,
  /** Underspecified: questions, conditions, purposes. */
  U
}
