package org.entente.language;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.util.StringList;

/** Which words with a full stop end a sentence: {@code ontology/lexicon/abbreviations.tsv}. */
public final class Abbreviations {

  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<String> others = new LinkedHashSet<>();
  private final Set<String> starts = new LinkedHashSet<>();

  private Abbreviations() {}

  /** The list that the program comes with. */
  public static Abbreviations standard() {
    Abbreviations read = new Abbreviations();
    for (String[] row : Resources.table("/ontology/lexicon/abbreviations.tsv")) {
      Set<String> words =
          switch (row[0]) {
            case "title" -> read.titles;
            case "any" -> read.others;
            case "start" -> read.starts;
            default -> throw new IllegalArgumentException("abbreviations.tsv: kind " + row[0]);
          };
      words.addAll(Arrays.asList(row[1].split(" ", -1)));
    }
    return read;
  }

  /** All abbreviations for OpenNLP, with their stop. */
  public Dictionary dictionary() {
    Dictionary dictionary = new Dictionary(true);
    for (Set<String> words : List.of(titles, others)) {
      for (String word : words) {
        dictionary.put(new StringList(word + "."));
        dictionary.put(
            new StringList(
                word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + "."));
      }
    }
    return dictionary;
  }

  /** Whether a word, without its stop, comes before a name or number: "Gen", "Jan". */
  boolean isTitle(String word) {
    return titles.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word, without its stop, is another abbreviation: "Corp". */
  boolean isOther(String word) {
    return others.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a capitalised word after an abbreviation begins a sentence. */
  boolean starts(String word) {
    return starts.contains(word);
  }
}
