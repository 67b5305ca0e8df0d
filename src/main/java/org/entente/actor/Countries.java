package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All countries by name, adjective, inhabitant, capital and code. Immutable. */
final class Countries {

  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byAdjective = new HashMap<>();
  private final Map<String, Country> byDemonym = new HashMap<>();
  private final Map<String, Country> byCapital = new HashMap<>();
  private final Map<String, Country> byCode = new HashMap<>();

  Countries() {
    for (String[] row : Rows.of("actors/countries.tsv", 8)) {
      add(row);
    }
  }

  private void add(String[] row) {
    List<String> adjectives = Rows.values(row[5]);
    List<String> aliases = new ArrayList<>(Rows.values(row[7]));
    Entry entry =
        new Entry(
            Entry.id(row[2]),
            row[2],
            ActorType.COUNTRY,
            "country",
            row[3],
            row[0],
            row[1],
            aliases,
            "");
    String adjective =
        adjectives.contains("US") ? "US" : adjectives.isEmpty() ? row[2] : adjectives.getFirst();
    Country country = new Country(entry, adjective, row[4]);
    byCode.put(row[0], country);
    byName.put(NameKey.of(row[2]), country);
    aliases.forEach(alias -> byName.putIfAbsent(NameKey.of(alias), country));
    adjectives.forEach(word -> byAdjective.putIfAbsent(NameKey.of(word), country));
    Rows.values(row[6]).forEach(word -> byDemonym.putIfAbsent(NameKey.of(word), country));
    if (!row[4].isEmpty()) {
      byCapital.putIfAbsent(NameKey.of(row[4].replace(", D.C.", "")), country);
    }
  }

  @Nullable Country named(String key) {
    return byName.get(key);
  }

  /** By "Russian", "US": what stands before a noun. */
  @Nullable Country byAdjective(String key) {
    return byAdjective.get(key);
  }

  /** By "Russians", "Frenchman". */
  @Nullable Country byDemonym(String key) {
    return byDemonym.get(key);
  }

  @Nullable Country byCapital(String key) {
    return byCapital.get(key);
  }

  @Nullable Country byCode(String code) {
    return byCode.get(code);
  }
}
