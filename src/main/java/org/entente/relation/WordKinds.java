package org.entente.relation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.text.ProgramFile;

/** A list of words by kind: the first two columns of a table of {@code ontology/lexicon}. */
final class WordKinds {

  private final Map<String, Set<String>> kinds = new HashMap<>();

  private WordKinds() {}

  /**
   * Reads a table.
   *
   * @param file its name, such as {@code alliances.tsv}
   */
  static WordKinds of(String file) {
    WordKinds words = new WordKinds();
    ProgramFile.lines("/ontology/lexicon/" + file)
        .skip(1)
        .map(line -> line.split("\t", -1))
        .forEach(c -> words.kinds.computeIfAbsent(c[0], word -> new HashSet<>()).add(c[1]));
    return words;
  }

  /** Whether a word is of a kind. */
  boolean is(String kind, String word) {
    return kinds.getOrDefault(word, Set.of()).contains(kind);
  }

  /** Whether a word is of any kind. */
  boolean contains(String word) {
    return kinds.containsKey(word);
  }
}
