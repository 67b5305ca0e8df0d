package org.entente.actor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Under which title the English Wikipedia writes of the entries of the gazetteer: mostly their
 * labels, else what {@code ontology/actors/articles.tsv} says. Immutable.
 */
final class ArticleTitles {

  private final Map<String, String> byId = new HashMap<>();
  private final StateBodies bodies;

  ArticleTitles(StateBodies bodies) {
    this.bodies = bodies;
    for (String[] row : Rows.of("actors/articles.tsv", 2)) {
      byId.put(row[0], row[1]);
    }
  }

  /**
   * The article; null where nobody knows of an article: for a body that follows from a pattern, and
   * for the lesser one of two of the same name.
   */
  @Nullable WikipediaArticle of(Entry entry) {
    String title = byId.get(entry.id());
    if (title != null) {
      return new WikipediaArticle(title, true);
    }
    boolean pattern = bodies.isPattern(entry);
    boolean namesake = !entry.id().equals(Entry.id(entry.label()));
    return entry.wikidata().isEmpty() && (pattern || namesake)
        ? null
        : new WikipediaArticle(entry.label(), true);
  }
}
