package org.entente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nouns for unnamed groups of {@code ontology/lexicon/groups.tsv}. Immutable. */
final class Groups {

  /**
   * A noun for a group.
   *
   * @param force whether the armed forces of a country are meant: "Russian troops"
   * @param sector CAMEO code after the country's; may be empty
   */
  record Noun(boolean force, String sector) {}

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Set<String> peoples = new HashSet<>();
  private final Set<String> weak = new HashSet<>();
  private final Set<String> own = new HashSet<>();

  Groups() {
    for (String[] row : Rows.of("lexicon/peoples.tsv", 1)) {
      peoples.add(NameKey.of(row[0]));
    }
    for (String[] row : Rows.of("lexicon/groups.tsv", 3)) {
      String key = NameKey.of(row[0]);
      switch (row[1]) {
        case "weak" -> weak.add(key);
        case "own" -> own.add(key);
        default -> nouns.put(key, new Noun(row[1].equals("force"), row[2]));
      }
    }
  }

  /** Whether an adjective is of a people or region and keeps its capital: "European". */
  boolean isPeople(String key) {
    return peoples.contains(key);
  }

  @Nullable Noun noun(String key) {
    return nouns.get(key);
  }

  /** Whether an adjective leaves a group the same: "senior". */
  boolean isWeak(String key) {
    return weak.contains(key);
  }

  /** Whether a word leaves forces those of the country before it: "ground". */
  boolean isOwn(String key) {
    return own.contains(key) || weak.contains(key);
  }
}
