package org.entente.actor;

/**
 * A pronoun.
 *
 * @param kind how it is bound
 * @param refers of whom or what it can speak
 */
record Pronoun(Kind kind, Refers refers) {

  /** How a pronoun is bound in its clause. */
  enum Kind {
    /** "he". */
    PERSONAL,
    /** "his". */
    POSSESSIVE,
    /** "himself": the subject of its clause. */
    REFLEXIVE,
    /** "who": the noun before it. */
    RELATIVE
  }

  /** Of whom a pronoun can speak. */
  enum Refers {
    /** One man. */
    MALE,
    /** One woman. */
    FEMALE,
    /** One thing, body or country. */
    THING,
    /** Several, or a body of several. */
    SEVERAL,
    /** Who says it. */
    SPEAKER,
    /** Who says it, with others. */
    SPEAKERS,
    /** To whom it is said. */
    HEARER,
    /** Whatever the noun before it is. */
    ANY
  }

  /** "he" and "she". */
  boolean isPersonal() {
    return refers == Refers.MALE || refers == Refers.FEMALE;
  }

  Gender gender() {
    return switch (refers) {
      case MALE -> Gender.MALE;
      case FEMALE -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }
}
