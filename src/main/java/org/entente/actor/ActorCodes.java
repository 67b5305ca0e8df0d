package org.entente.actor;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The CAMEO codes of a document: those of its actors, those that actors are likely to have, and
 * those of the countries that words name without being a mention ("Palestinian" in "Palestinian
 * prisoners"). Immutable.
 */
public final class ActorCodes {

  private final Map<String, String> offices;
  private final Map<String, String> likely;
  private final Map<Long, String> words;

  /**
   * @param offices codes of the bodies that actors hold offices of, by {@link Actor#id()}
   * @param likely codes of actors without one, by {@link Actor#id()}
   * @param words codes by {@link #key}
   */
  ActorCodes(Map<String, String> offices, Map<String, String> likely, Map<Long, String> words) {
    this.offices = Map.copyOf(offices);
    this.likely = Map.copyOf(likely);
    this.words = Map.copyOf(words);
  }

  /**
   * The code of an actor, or the body whose office it is said to hold.
   *
   * @return null where the text and the gazetteer give none
   */
  public @Nullable String of(Actor actor) {
    return actor.cameo() != null ? actor.cameo() : offices.get(actor.id());
  }

  /**
   * The code that an actor without one is likely to have: a minister or protesters without a
   * country are taken to be of the only country that the document speaks of. Enough to code an
   * event, too little for a fact.
   *
   * @return null where nothing tells it
   */
  public @Nullable String likely(Actor actor) {
    return likely.get(actor.id());
  }

  /** The country that the word at a token names: an adjective, a people, an area; else null. */
  public @Nullable String at(int sentence, int token) {
    return words.get(key(sentence, token));
  }

  static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }
}
