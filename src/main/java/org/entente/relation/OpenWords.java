package org.entente.relation;

import java.util.Set;
import java.util.stream.Collectors;
import org.entente.text.ProgramFile;

/** The words that open propositions must know: lists of {@code ontology/lexicon}. */
final class OpenWords {

  /** "a group of", "most of": what follows is what is spoken of. */
  static final Set<String> PARTITIVES = list("partitives.tsv");

  /** Verbs beside which stands what is said. */
  static final Set<String> SAYING = list("speech.tsv");

  /** Conjunctions before what is not done: "without", "instead". */
  static final Set<String> OPPOSITES =
      ProgramFile.lines("/ontology/lexicon/hedges.tsv")
          .map(line -> line.split("\t", -1))
          .filter(c -> c[0].equals("mark") && c[2].equals("opposite"))
          .map(c -> c[1])
          .collect(Collectors.toUnmodifiableSet());

  private OpenWords() {}

  /** The first column of a table. */
  private static Set<String> list(String file) {
    return ProgramFile.lines("/ontology/lexicon/" + file)
        .map(line -> line.split("\t", 2)[0])
        .collect(Collectors.toUnmodifiableSet());
  }
}
