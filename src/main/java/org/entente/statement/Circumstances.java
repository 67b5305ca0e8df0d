package org.entente.statement;

import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.actor.Cast;
import org.entente.relation.Argument;
import org.entente.relation.Proposition;
import org.jspecify.annotations.Nullable;

/** Where something happened and what it was about. */
final class Circumstances {

  /** In the order in which they are believed. */
  private static final List<String> PLACE_PREPOSITIONS =
      List.of("in", "at", "to", "near", "outside", "into", "on");

  private final Cast cast;

  Circumstances(Cast cast) {
    this.cast = cast;
  }

  /** "at the White House", "sent to Moscow"; null where the text does not say. */
  @Nullable Actor place(Proposition proposition) {
    for (String preposition : PLACE_PREPOSITIONS) {
      for (Argument modifier : proposition.modifiers()) {
        Actor actor = cast.actorAt(proposition.sentence(), modifier.head());
        if (modifier.role().equals(preposition) && actor != null && isPlace(actor)) {
          return actor;
        }
      }
    }
    return null;
  }

  private static boolean isPlace(Actor actor) {
    return actor.type() == ActorType.PLACE || actor.type() == ActorType.COUNTRY;
  }

  /** "discussed the Ukraine situation", "talks on Syria"; null where the text does not say. */
  static @Nullable String topic(Proposition proposition) {
    for (String role : List.of("topic", "about", "on", "over", "regarding")) {
      for (Argument modifier : proposition.modifiers()) {
        if (modifier.role().equals(role)) {
          return modifier.text();
        }
      }
    }
    return null;
  }
}
