package org.entente.relation;

import java.util.List;
import java.util.Locale;
import org.entente.actor.Actor;
import org.jspecify.annotations.Nullable;

/** What may fill an argument of a relation. */
public enum ArgumentType {
  /** A human being. */
  PERSON,
  /** A state. */
  COUNTRY,
  /** A body with members and a name. */
  ORGANIZATION,
  /** A city, region, building. */
  PLACE,
  /** People without a name of their own. */
  GROUP,
  /** An office or rank. */
  POSITION,
  /** Any noun phrase: what is not an actor is kept as its words. */
  TEXT;

  private static final List<ArgumentType> ACTORS =
      List.of(PERSON, COUNTRY, ORGANIZATION, PLACE, GROUP);

  /** Whether an actor, or null for a phrase that is none, is of this type. */
  public boolean accepts(@Nullable Actor actor) {
    if (actor == null) {
      return this == TEXT;
    }
    return this == TEXT || name().equals(actor.type().name());
  }

  /** Whether it can act. */
  boolean acts() {
    return this == PERSON || this == COUNTRY || this == ORGANIZATION || this == GROUP;
  }

  /**
   * The types that a word of the relation files stands for: a type in lower case, {@code actor} for
   * all that can act, {@code place} for cities and countries, {@code any}; none for another word.
   */
  static List<ArgumentType> named(String word) {
    return switch (word) {
      case "actor" -> ACTORS;
      case "place" -> List.of(COUNTRY, PLACE);
      case "any" -> List.of(values());
      case "thing" -> List.of(TEXT);
      case "person", "country", "organization", "group", "position" ->
          List.of(valueOf(word.toUpperCase(Locale.ROOT)));
      default -> List.of();
    };
  }
}
