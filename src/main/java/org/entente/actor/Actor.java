package org.entente.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that acts or is acted on.
 *
 * @param id readable, deterministic key: the label with underscores, the Wikidata id appended where
 *     gazetteer labels clash
 * @param label its full name: from the gazetteer where it is known, else the fullest form in the
 *     text
 * @param type its kind
 * @param aliases other names, from the gazetteer and the text, sorted
 * @param wikidata its Wikidata id, such as {@code Q7747}; null where it is not known
 * @param cameo its CAMEO actor code, such as {@code RUSGOV}; null where none applies
 * @param article its article in the English Wikipedia; null where none can be named
 */
public record Actor(
    String id,
    String label,
    ActorType type,
    List<String> aliases,
    @Nullable String wikidata,
    @Nullable String cameo,
    @Nullable WikipediaArticle article)
    implements Entity {

  public Actor {
    aliases = List.copyOf(aliases);
  }

  /** An actor without an article. */
  public Actor(
      String id,
      String label,
      ActorType type,
      List<String> aliases,
      @Nullable String wikidata,
      @Nullable String cameo) {
    this(id, label, type, aliases, wikidata, cameo, null);
  }
}
