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

  /** Whether a noun means a body with members: "the navy", "the clan". */
  boolean isBody(String lemma) {
    return contains("body", lemma) || contains("organization", lemma);
  }

  /** Whether a noun means whoever is at the head of something: "the commander". */
  boolean leads(String lemma) {
    return contains("chief", lemma);
  }

  /** Whether a noun says who is something to another: the victims' friends are no victims. */
  boolean relates(String lemma) {
    return contains("relative", lemma);
  }

  /** Whether a noun means somewhere to be: "the building", "the border". */
  boolean isSite(String lemma) {
    return contains("site", lemma) || contains("facility", lemma);
  }

  /**
   * Whether a noun means what armed forces do or use: "airstrikes", "a missile", "the invasion".
   */
  boolean strikes(String lemma) {
    return contains("warfare", lemma);
  }

  /**
   * Whether a noun means what happens or how things are, not a body: "the war", "the situation".
   */
  boolean happens(String lemma) {
    return contains("happening", lemma);
  }

  /** Whether a word names a time, which takes part in nothing: "Sunday". */
  boolean isTime(String lemma) {
    return contains("time", lemma);
  }

  /** Whether a noun is a unit: "12 km" counts nothing. */
  boolean measures(String lemma) {
    return contains("measure", lemma) || isTime(lemma);
  }

  /** Whether a noun means what can be used to fight: "a tank"; "a fighter" may be somebody. */
  boolean isWeapon(String lemma) {
    return contains("weapon", lemma) && !contains("actor", lemma);
  }

  /** Whether a noun means what is decided against somebody or about something: "a tariff". */
  boolean isMeasure(String lemma) {
    return contains("sanction", lemma)
        || contains("restriction", lemma)
        || contains("proposal", lemma)
        || contains("lawsuit", lemma);
  }

  /** Whether a noun has no plural of its own: "two aircraft". */
  boolean isInvariant(String lemma) {
    return contains("invariant", lemma);
  }

  private boolean contains(String name, String lemma) {
    Set<String> lemmas = classes.get(name);
    return lemmas != null && lemmas.contains(lemma);
  }
}
