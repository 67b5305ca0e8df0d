package org.entente.training;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words to learn from in little memory: features as hashes, outcomes as numbers. */
final class Events {

  private final Map<String, Integer> outcomes = new LinkedHashMap<>();
  private int[] features = new int[1 << 20];
  private int[] ends = new int[1 << 16];
  private int[] chosen = new int[1 << 16];
  private int size;

  /** Adds a word: the hashes of its features, and its outcome. */
  void add(int[] hashes, String outcome) {
    int start = start(size);
    int end = start + hashes.length;
    if (end > features.length) {
      features = Arrays.copyOf(features, features.length * 2);
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      chosen = Arrays.copyOf(chosen, size * 2);
    }
    System.arraycopy(hashes, 0, features, start, hashes.length);
    Integer known = outcomes.putIfAbsent(outcome, outcomes.size());
    chosen[size] = known == null ? outcomes.size() - 1 : known;
    ends[size++] = end;
  }

  int size() {
    return size;
  }

  /** Where the features of an event begin. */
  int start(int event) {
    return event == 0 ? 0 : ends[event - 1];
  }

  /** Where the features of an event end. */
  int end(int event) {
    return ends[event];
  }

  /** A feature's hash by its place. */
  int feature(int place) {
    return features[place];
  }

  /** The right outcome of an event. */
  int outcome(int event) {
    return chosen[event];
  }

  /** The outcomes by number. */
  String[] outcomes() {
    return outcomes.keySet().toArray(String[]::new);
  }
}
