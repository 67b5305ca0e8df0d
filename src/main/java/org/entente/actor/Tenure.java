package org.entente.actor;

/** How a person stands to an office at the time of writing. */
public enum Tenure {
  /** Holds it: "the US president". */
  CURRENT,
  /** Held it once: "former ambassador". */
  FORMER,
  /** Fills it for a while: "interim", "acting". */
  ACTING,
  /** Will hold it: "president-elect", "designate". */
  DESIGNATE
}
