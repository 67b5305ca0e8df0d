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
  private final Set<String> firstWords = new HashSet<>();

  KnownThings() {
    for (String[] row : Rows.of("actors/things.tsv", 3)) {
      Rows.values(row[1]).forEach(name -> put(labels, name, row[0]));
      Rows.values(row[2]).forEach(name -> put(articled, name, row[0]));
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
   * @param sure whether the words can mean nothing else; otherwise they may name an actor
   */
  record Spot(int sentence, int first, int end, String label, boolean sure) {}

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
    boolean sure = label != null || words.lower(first - 1).equals("the");
    label = label == null ? articled.get(key) : label;
    if (label == null || !(sure || spokenOf.contains(label))) {
      return null;
    }
    return new Spot(words.sentence().index(), first, end, label, sure);
  }
}
