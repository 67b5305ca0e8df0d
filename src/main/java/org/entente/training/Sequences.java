package org.entente.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sentences to learn from in little memory: features as hashes, outcomes as numbers. */
final class Sequences {

  /**
   * One sentence.
   *
   * @param features of each word: hashes, then places in {@link #hashes}
   * @param outcomes of each word
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
  record Sequence(int[][] features, int[] outcomes) {}

  private final Map<String, Integer> outcomes = new LinkedHashMap<>();
  private final List<Sequence> sequences = new ArrayList<>();

  /** Adds a sentence: the hashes of the features of each word, and its outcome. */
  void add(int[][] hashed, String[] codes) {
    int[] chosen = new int[hashed.length];
    for (int i = 0; i < hashed.length; i++) {
      Integer known = outcomes.putIfAbsent(codes[i], outcomes.size());
      chosen[i] = known == null ? outcomes.size() - 1 : known;
    }
    sequences.add(new Sequence(hashed, chosen));
  }

  /** The outcomes by number. */
  String[] outcomes() {
    return outcomes.keySet().toArray(String[]::new);
  }

  /** The hashes of the features that were seen so often, in order. */
  int[] hashes(int cutoff) {
    int[] all =
        sequences.stream()
            .flatMap(s -> Arrays.stream(s.features))
            .flatMapToInt(Arrays::stream)
            .toArray();
    return Frequent.of(all, cutoff);
  }

  /** The sentences, with the places of their features among some hashes; others are left out. */
  List<Sequence> among(int[] hashes) {
    List<Sequence> placed = new ArrayList<>(sequences.size());
    for (Sequence sequence : sequences) {
      int[][] places = new int[sequence.features.length][];
      for (int i = 0; i < places.length; i++) {
        places[i] =
            Arrays.stream(sequence.features[i])
                .map(hash -> Arrays.binarySearch(hashes, hash))
                .filter(place -> place >= 0)
                .toArray();
      }
      placed.add(new Sequence(places, sequence.outcomes));
    }
    return placed;
  }
}
