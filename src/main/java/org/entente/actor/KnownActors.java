package org.entente.actor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes actors of the entries of the gazetteer. */
final class KnownActors {

  private static final int MAX_ALIASES = 50;

  private final ArticleTitles titles;

  KnownActors(ArticleTitles titles) {
    this.titles = titles;
  }

  /**
   * The actor of an entry.
   *
   * @param names what the text calls it
   */
  Actor of(Entry entry, Set<String> names) {
    Set<String> aliases = new TreeSet<>(names);
    entry.aliases().stream().limit(MAX_ALIASES).forEach(aliases::add);
    aliases.remove(entry.label());
    return new Actor(
        entry.id(),
        entry.label(),
        entry.type(),
        List.copyOf(aliases),
        entry.wikidata().isEmpty() ? null : entry.wikidata(),
        entry.cameo().isEmpty() ? null : entry.cameo(),
        titles.of(entry));
  }
}
