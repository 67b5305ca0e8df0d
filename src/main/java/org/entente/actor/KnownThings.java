package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Things that are no actors and go by several names, such as the indices of stock exchanges, after
 * {@code ontology/actors/things.tsv}. Immutable.
 */
final class KnownThings {

  private static final int LONGEST = 6;

  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> articled = new HashMap<>();

  /** Those of the articled names that nobody has. */
  private final Map<String, String> bare = new HashMap<>();

  private final Set<String> firstWords = new HashSet<>();

  /**
   * @param gazetteer who has such a name too
   */
  KnownThings(Gazetteer gazetteer) {
    for (String[] row : Rows.of("actors/things.tsv", 3)) {
      Rows.values(row[1]).forEach(name -> put(labels, name, row[0]));
      for (String name : Rows.values(row[2])) {
        put(articled, name, row[0]);
        if (gazetteer.lookup(NameKey.of(name)).isEmpty()) {
          put(bare, name, row[0]);
        }
      }
    }
  }

  private void put(Map<String, String> names, String name, String label) {
    names.put(joined(NameKey.of(name)), label);
    firstWords.add(joined(NameKey.of(name.split(" ", 2)[0])));
  }

  /** A key without blanks: tokenizers part "FTSE-100" and "Poor's" or do not. */
  private static String joined(String key) {
    return key.indexOf(' ') < 0 ? key : key.replace(" ", "");
  }

  /**
   * Where a thing is named.
   *
   * @param first its first token
   * @param end after its last
   */
  record Spot(int sentence, int first, int end, String label) {}

  /** Where a text names things, in its order. */
  List<Spot> find(List<Words> sentences) {
    List<Spot> all = new ArrayList<>();
    Set<String> spokenOf = new HashSet<>();
    for (Words words : sentences) {
      find(words, Set.of(), all);
    }
    if (!all.isEmpty()) {
      all.forEach(spot -> spokenOf.add(spot.label()));
      all.clear();
      sentences.forEach(words -> find(words, spokenOf, all));
    }
    return all;
  }

  private void find(Words words, Set<String> spokenOf, List<Spot> all) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.isCapitalised(i) || !firstWords.contains(joined(words.key(i)))) {
        continue;
      }
      for (int end = Math.min(words.size(), i + LONGEST); end > i; end--) {
        Spot spot = words.key(end - 1).isEmpty() ? null : at(words, i, end, spokenOf);
        if (spot != null) {
          all.add(spot);
          i = end - 1;
          break;
        }
      }
    }
  }

  private @Nullable Spot at(Words words, int first, int end, Set<String> spokenOf) {
    String key = joined(words.key(first, end));
    String label = labels.get(key);
    if (label == null && words.lower(first - 1).equals("the")) {
      label = articled.get(key);
    }
    if (label == null && spokenOf.contains(bare.getOrDefault(key, ""))) {
      label = bare.get(key);
    }
    return label == null ? null : new Spot(words.sentence().index(), first, end, label);
  }
}
