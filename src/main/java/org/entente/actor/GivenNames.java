package org.entente.actor;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Given names that nearly always belong to one gender. Immutable. */
final class GivenNames {

  private final Map<String, Gender> genders = new HashMap<>(32_768);

  GivenNames() {
    String all = new String(Rows.bytes("actors/given-names.tsv"), StandardCharsets.UTF_8);
    all.lines()
        .forEach(
            line -> {
              int tab = line.indexOf('\t');
              genders.put(NameKey.of(line.substring(0, tab)), Gender.of(line.substring(tab + 1)));
            });
  }

  Gender gender(String key) {
    return genders.getOrDefault(key, Gender.UNKNOWN);
  }

  boolean contains(String key) {
    return genders.containsKey(key);
  }
}
