package org.entente.relation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.text.ProgramFile;
import org.jspecify.annotations.Nullable;

/** The classes of nouns that frames ask for, from {@code ontology/lexicon/noun-classes.tsv}. */
final class Nouns {

  private static final String FILE = "/ontology/lexicon/noun-classes.tsv";

  private final Map<String, Set<String>> classes = new HashMap<>();

  private Nouns(Stream<String> lines) {
    lines
        .skip(1)
        .map(line -> line.split("\t", -1))
        .forEach(cells -> classes.put(cells[0], Set.of(cells[1].split("\\|", -1))));
  }

  static Nouns standard() {
    return new Nouns(ProgramFile.lines(FILE));
  }

  /** The lemmas of a class; null where no class has this name. */
  @Nullable Set<String> named(String name) {
    return classes.get(name);
  }

  /** Whether a noun means somebody who can act: "soldiers", "the ministry". */
  boolean acts(String lemma) {
    return contains("actor", lemma) || contains("people", lemma) || contains("troops", lemma);
  }

  /** Whether a word names a time, which takes part in nothing: "Sunday". */
  boolean isTime(String lemma) {
    return contains("time", lemma);
  }

  /** Whether a noun is a unit: "12 km" counts nothing. */
  boolean measures(String lemma) {
    return contains("measure", lemma) || isTime(lemma);
  }

  private boolean contains(String name, String lemma) {
    Set<String> lemmas = classes.get(name);
    return lemmas != null && lemmas.contains(lemma);
  }
}
