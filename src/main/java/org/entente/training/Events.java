package org.entente.training;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import org.entente.language.Hashes;

/** Training events of OpenNLP in little memory: features as hashes, outcomes as numbers. */
final class Events {

  private final Map<String, Integer> outcomes = new LinkedHashMap<>();
  private int[] features = new int[1 << 20];
  private int[] ends = new int[1 << 16];
  private int[] chosen = new int[1 << 16];
  private int size;

  /** Reads all events of a stream. */
  static Events of(ObjectStream<Event> stream) throws IOException {
    Events events = new Events();
    for (Event event = stream.read(); event != null; event = stream.read()) {
      events.add(event);
    }
    return events;
  }

  private void add(Event event) {
    int start = start(size);
    int end = start + event.getContext().length;
    if (end > features.length) {
      features = Arrays.copyOf(features, features.length * 2);
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      chosen = Arrays.copyOf(chosen, size * 2);
    }
    for (int i = start; i < end; i++) {
      features[i] = Hashes.string(event.getContext()[i - start]);
    }
    Integer known = outcomes.putIfAbsent(event.getOutcome(), outcomes.size());
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
