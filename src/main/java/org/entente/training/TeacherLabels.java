package org.entente.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.util.Span;
import org.entente.language.Hashes;

/**
 * The names that other name finders, the teachers, see in sentences: {@code
 * src/train/name-teachers.tsv.gz}, which has a line for each sentence, found by the hash and the
 * number of its words, and a column for each teacher. Immutable.
 */
final class TeacherLabels {

  /** Begins at, ends before, initial of the type: {@code 3-5O}. */
  private static final Pattern NAME = Pattern.compile("(\\d+)-(\\d+)([PLOM])");

  private static final Map<String, String> TYPES =
      Map.of("P", "PER", "L", "LOC", "O", "ORG", "M", "MISC");

  private final Map<String, String> rows = new HashMap<>();
  private final BilouCodec codec = new BilouCodec();

  private TeacherLabels() {}

  /** The labels that come with the source: run in the folder of the project. */
  static TeacherLabels own() throws IOException {
    try (BufferedReader lines = TrainingData.own("name-teachers.tsv.gz")) {
      return read(lines);
    }
  }

  /** Reads the lines of such a file after its header. */
  static TeacherLabels read(BufferedReader lines) throws IOException {
    TeacherLabels labels = new TeacherLabels();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      labels.rows.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return labels;
  }

  /** Whether the teachers have read a sentence. */
  boolean know(String[] words) {
    return rows.containsKey(key(words));
  }

  /** What each teacher makes of each word: OpenNLP's codes; no teacher of an unknown sentence. */
  List<String[]> of(String[] words) {
    List<String[]> codes = new ArrayList<>();
    String row = rows.get(key(words));
    if (row != null) {
      for (String cell : row.split("\t", -1)) {
        codes.add(codec.encode(names(cell), words.length));
      }
    }
    return codes;
  }

  /** Names that so many teachers see alike, in no order. */
  List<Span> agreed(String[] words, int teachers) {
    Map<Span, Integer> seen = new LinkedHashMap<>();
    for (String cell : rows.getOrDefault(key(words), "").split("\t", -1)) {
      for (Span name : names(cell)) {
        seen.merge(name, 1, Integer::sum);
      }
    }
    return seen.keySet().stream().filter(name -> seen.getOrDefault(name, 0) >= teachers).toList();
  }

  private static Span[] names(String cell) {
    List<Span> names = new ArrayList<>();
    Matcher name = NAME.matcher(cell);
    while (name.find()) {
      int first = Integer.parseInt(name.group(1));
      int end = Integer.parseInt(name.group(2));
      names.add(new Span(first, end, Objects.requireNonNull(TYPES.get(name.group(3)))));
    }
    return names.toArray(Span[]::new);
  }

  /** The hash of the words and how many they are. */
  static String key(String[] words) {
    int hash = Hashes.string(String.join(" ", words));
    return Integer.toUnsignedString(hash, Character.MAX_RADIX) + ":" + words.length;
  }
}
