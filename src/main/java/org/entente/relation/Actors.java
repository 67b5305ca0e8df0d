package org.entente.relation;

import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.Cast;
import org.entente.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Who stands at the tokens of one sentence. */
final class Actors {

  private final Sentence sentence;
  private final Cast cast;

  Actors(Sentence sentence, Cast cast) {
    this.sentence = sentence;
    this.cast = cast;
  }

  /** The actor whose mention has this head; null where there is none. */
  @Nullable Actor at(int head) {
    return cast.actorAt(sentence.index(), head);
  }

  boolean isActor(int head) {
    return at(head) != null;
  }

  /** Whether a noun phrase can fill an argument of one of these types. */
  boolean accepted(int head, List<ArgumentType> types) {
    Actor actor = at(head);
    if (actor == null && sentence.token(head).upos().equals("PRON")) {
      return false;
    }
    return types.stream().anyMatch(type -> type.accepts(actor));
  }
}
