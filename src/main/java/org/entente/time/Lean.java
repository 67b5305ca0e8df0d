package org.entente.time;

/** Which side of the day of publication an expression without a year looks to. */
enum Lean {
  /** "They met on Wednesday." */
  PAST,
  /** "They will meet on Wednesday." */
  FUTURE,
  /** No verb tells: "Wednesday's meeting". */
  OPEN
}
