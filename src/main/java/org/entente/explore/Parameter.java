package org.entente.explore;

import org.jspecify.annotations.Nullable;

/**
 * A blank that a saved query leaves for its user: the variable {@code ?name}.
 *
 * @param name of the variable
 * @param kind what may stand there
 * @param standard what stands there if the user says nothing; null where the user must say
 * @param description what it means
 */
public record Parameter(String name, Kind kind, @Nullable String standard, String description) {

  /** What kind of term a parameter takes. */
  public enum Kind {
    /** An actor: label, alias or IRI. */
    ACTOR,
    /** A relation: {@code met}. */
    RELATION,
    /** A PLOVER event type: {@code CONSULT}. */
    EVENT,
    /** A day: {@code 2021-11-10}. */
    DATE,
    /** A whole number. */
    NUMBER,
    /** Words. */
    TEXT
  }
}
