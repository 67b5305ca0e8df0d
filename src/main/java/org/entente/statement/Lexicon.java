package org.entente.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.ProgramFile;
import org.jspecify.annotations.Nullable;

/** The words that decide how sure a text is, and who says so: {@code ontology/lexicon}. */
final class Lexicon {

  private static final String FOLDER = "/ontology/lexicon/";

  private final Map<String, Signature> complements = new HashMap<>();
  private final Map<String, Signature> knowledge = new HashMap<>();
  private final Map<String, Speech> speech = new HashMap<>();
  private final Map<String, Effect> modals = new HashMap<>();
  private final Map<String, Effect> words = new HashMap<>();
  private final Map<String, Effect> marks = new HashMap<>();
  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Set<String> support = new HashSet<>();
  private final Set<String> felt = new HashSet<>();
  private final Set<String> standards = new HashSet<>();

  Lexicon() {
    for (String[] row : rows("complements.tsv", 5)) {
      for (String form : row[1].split("\\|", -1)) {
        String key = row[0] + " " + form;
        complements.put(
            key, new Signature(key, Effect.of(row[2]), Effect.of(row[3]), !row[4].isEmpty()));
      }
      if (row[4].equals("feeler")) {
        felt.add(row[0]);
      }
    }
    for (String[] row : rows("knowledge.tsv", 2)) {
      for (String form : row[1].split("\\|", -1)) {
        String key = row[0] + " " + form;
        knowledge.put(key, new Signature(key, Effect.SAME, Effect.SAME, false));
      }
    }
    for (String[] row : rows("speech.tsv", 3)) {
      speech.put(row[0], new Speech(Effect.of(row[1]), row[2].equals("quotation")));
    }
    for (String[] row : rows("standards.tsv", 1)) {
      standards.add(row[0]);
    }
    for (String[] row : rows("hedges.tsv", 3)) {
      if (row[2].isEmpty()) {
        kinds.computeIfAbsent(row[0], k -> new HashSet<>()).add(row[1]);
      } else {
        kind(row[0]).put(row[1], Effect.of(row[2]));
      }
    }
    for (String[] row : rows("support.tsv", 1)) {
      support.add(row[0]);
    }
  }

  private Map<String, Effect> kind(String name) {
    return switch (name) {
      case "modal" -> modals;
      case "word" -> words;
      case "mark" -> marks;
      default -> throw new IllegalStateException("hedges.tsv: no kind is called " + name);
    };
  }

  /** What a word says of its complement of a form; null where the lexicon does not know. */
  @Nullable Signature complement(String word, String form) {
    return complements.get(word + " " + form);
  }

  /** Whether a verb tells what its subject knows, sees, asks; null where it does not. */
  @Nullable Signature knowledge(String word, String form) {
    return knowledge.get(word + " " + form);
  }

  /** Whether a word is a passive in form only: who is concerned has a fear of his own. */
  boolean isFelt(String word) {
    return felt.contains(word);
  }

  /** Whether one acts "according to" it, and it says nothing: a plan, a law. */
  boolean isStandard(String lemma) {
    return standards.contains(lemma);
  }

  /** What a verb beside a quotation says of it; null where it is no verb of speech. */
  @Nullable Speech speech(String lemma) {
    return speech.get(lemma);
  }

  /** The effect of an auxiliary; null where it has none. */
  @Nullable Effect modal(String word) {
    return modals.get(word);
  }

  /** The effect of an adverb, adjective or determiner; null where it has none. */
  @Nullable Effect word(String word) {
    return words.get(word);
  }

  /** The effect of a conjunction or preposition; null where it has none. */
  @Nullable Effect mark(String word) {
    return marks.get(word);
  }

  /** Whether a word is of a kind that has no effect of its own: "time", "polite". */
  boolean isKind(String kind, String word) {
    return kinds.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether a verb only lends its grammar to an event noun: "held talks". */
  boolean isSupport(String lemma) {
    return support.contains(lemma);
  }

  private static List<String[]> rows(String file, int columns) {
    List<String[]> rows = new ArrayList<>();
    boolean header = true;
    for (String line : ProgramFile.text(FOLDER + file).lines().toList()) {
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      if (!header) {
        rows.add(Arrays.copyOf((line + "\t\t\t\t").split("\t", -1), columns));
      }
      header = false;
    }
    return rows;
  }
}
