package org.entente.actor;

/** Which pronouns speak of somebody. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  static Gender of(String code) {
    return switch (code) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  boolean agrees(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
