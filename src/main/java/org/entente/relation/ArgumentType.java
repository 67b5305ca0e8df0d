package org.entente.relation;

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

  /** Whether an actor, or null for a phrase that is none, is of this type. */
  public boolean accepts(@Nullable Actor actor) {
    if (actor == null) {
      return this == TEXT;
    }
    return this == TEXT || name().equals(actor.type().name());
  }
}
