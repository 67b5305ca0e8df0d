package org.entente.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor or position as a graph describes it.
 *
 * @param iri its IRI
 * @param label its name
 * @param type {@code Person}, {@code Country}, {@code Organization}, {@code Place}, {@code Group}
 *     or {@code Position}
 * @param wikidata its Wikidata id; null where it has none
 * @param aliases its other names, sorted
 */
public record Party(
    String iri, String label, String type, @Nullable String wikidata, List<String> aliases) {

  public Party {
    aliases = List.copyOf(aliases);
  }
}
