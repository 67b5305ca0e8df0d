package org.entente.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The noun senses of WordNet 3.0, as its file {@code data.noun} has them (wndb(5)). */
final class WordNet {

  /**
   * A sense.
   *
   * @param file number of the lexicographers' file: 15 places, 17 natural objects, 18 persons
   * @param names its words, the first mostly the shortest; blanks in them
   * @param instanceOf the senses that it is an instance of; none where it is a common noun
   * @param above the more general senses, of an instance too
   * @param wholes what it is a part of
   * @param gloss what it means
   */
  record Sense(
      int file,
      List<String> names,
      List<String> instanceOf,
      List<String> above,
      List<String> wholes,
      String gloss) {

    Sense {
      names = List.copyOf(names);
      instanceOf = List.copyOf(instanceOf);
      above = List.copyOf(above);
      wholes = List.copyOf(wholes);
    }
  }

  private final Map<String, Sense> senses = new HashMap<>();

  private WordNet() {}

  static WordNet read(Path file) throws IOException {
    WordNet wordNet = new WordNet();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith(" ")) {
        wordNet.add(line);
      }
    }
    return wordNet;
  }

  /** Offset, file, part of speech, words with their ids, pointers, then the gloss behind a bar. */
  private void add(String line) {
    int bar = line.indexOf('|');
    List<String> cells = List.of(line.substring(0, bar).strip().split(" +"));
    int words = Integer.parseInt(cells.get(3), 16);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      names.add(cells.get(4 + 2 * i).replace('_', ' '));
    }
    List<String> instanceOf = new ArrayList<>();
    List<String> above = new ArrayList<>();
    List<String> wholes = new ArrayList<>();
    int pointers = 4 + 2 * words;
    for (int i = 0; i < Integer.parseInt(cells.get(pointers)); i++) {
      String relation = cells.get(pointers + 1 + 4 * i);
      String target = cells.get(pointers + 2 + 4 * i);
      if (relation.equals("@i")) {
        instanceOf.add(target);
      }
      if (relation.startsWith("@")) {
        above.add(target);
      }
      if (relation.equals("#p")) {
        wholes.add(target);
      }
    }
    String gloss = line.substring(bar + 1).strip();
    senses.put(
        cells.getFirst(),
        new Sense(Integer.parseInt(cells.get(1)), names, instanceOf, above, wholes, gloss));
  }

  /** The named senses of a lexicographers' file, in the order of their first names. */
  List<Sense> named(int file) {
    return senses.values().stream()
        .filter(sense -> sense.file() == file && !sense.instanceOf().isEmpty())
        .sorted((a, b) -> a.names().toString().compareTo(b.names().toString()))
        .toList();
  }

  /** What a sense is an instance of, by the first name of that: "city", "river". */
  Set<String> classes(Sense sense) {
    Set<String> classes = new HashSet<>();
    for (String target : sense.instanceOf()) {
      classes.add(sense(target).names().getFirst());
    }
    return classes;
  }

  /** Whether some more general sense has one of these names. */
  boolean isUnder(Sense sense, Collection<String> names) {
    for (String target : sense.above()) {
      Sense above = sense(target);
      if (above.names().stream().anyMatch(names::contains) || isUnder(above, names)) {
        return true;
      }
    }
    return false;
  }

  /** The names of what a sense is a part of, such as the country of a province. */
  Set<String> wholes(Sense sense) {
    Set<String> names = new HashSet<>();
    sense.wholes().forEach(whole -> names.addAll(sense(whole).names()));
    return names;
  }

  private Sense sense(String offset) {
    Sense sense = senses.get(offset);
    if (sense == null) {
      throw new IllegalStateException("WordNet has no sense " + offset);
    }
    return sense;
  }
}
