package org.entente.statement;

/** When something happens, seen from the time of writing. */
public enum Tense {
  /** Before. */
  PAST,
  /** At the time, or always. */
  PRESENT,
  /** After: "will", "plans to". */
  FUTURE
}
