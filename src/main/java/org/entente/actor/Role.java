package org.entente.actor;

/**
 * A noun for a person: a title, an office, an occupation.
 *
 * @param label how it is written in positions: {@code vice-president}
 * @param category what it is
 * @param gender of whom it is said
 * @param sector CAMEO code after the country's, {@code GOV}; may be empty
 */
record Role(String label, Category category, Gender gender, String sector) {

  /** Kinds of role. */
  enum Category {
    /** "Mr": no part of anybody's name, no office. */
    HONORIFIC,
    /** "Major General": held without a country. */
    RANK,
    /** "president": held of something. */
    OFFICE,
    /** "analyst": what somebody is. */
    ROLE,
    /** "wife", "man": a person, but no position. */
    KIN;

    /** Whether several of them are a group that acts: "the teachers". */
    boolean isGroup() {
      return this == OFFICE || this == ROLE || this == RANK;
    }
  }
}
