package org.entente.relation;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.text.ProgramFile;

/**
 * Verbs that say little themselves, from {@code ontology/lexicon/support-verbs.tsv}: who "holds"
 * talks is who talks.
 */
final class SupportVerbs {

  private static final String FILE = "/ontology/lexicon/support-verbs.tsv";

  private final Set<String> verbs = new TreeSet<>();
  private final Set<String> intents = new TreeSet<>();
  private final Set<String> circumstances = new TreeSet<>();
  private final Set<String> several = new TreeSet<>();

  private SupportVerbs(Stream<String> lines) {
    lines.map(line -> line.split("\t", -1)).forEach(cells -> kind(cells[0]).add(cells[1]));
  }

  private Set<String> kind(String name) {
    return switch (name) {
      case "verb" -> verbs;
      case "intent" -> intents;
      case "preposition" -> circumstances;
      case "several" -> several;
      default -> throw new IllegalStateException(FILE + ": no kind is called " + name);
    };
  }

  static SupportVerbs standard() {
    return new SupportVerbs(ProgramFile.lines(FILE));
  }

  /**
   * Whether the subject of this verb does what its object names: "hold" talks, "plan" an attack.
   */
  boolean supports(String lemma) {
    return verbs.contains(lemma) || intends(lemma);
  }

  /** Whether it is another question if what the object of this verb names happens: "plan". */
  boolean intends(String lemma) {
    return intents.contains(lemma);
  }

  /** Whether what follows "of" is what happens: a "round" of talks. */
  boolean isSeveral(String lemma) {
    return several.contains(lemma);
  }

  /** Whether a clause happens in the course of a noun with this preposition: "in" a call. */
  boolean isCircumstance(String preposition) {
    return circumstances.contains(preposition);
  }
}
