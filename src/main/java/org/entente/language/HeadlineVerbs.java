package org.entente.language;

import java.util.Locale;
import java.util.Set;

/**
 * Finds the verb of a sentence in the present of headlines that the tagger takes for a noun:
 * "Spanish police <i>arrest</i> thirteen people", "A court <i>sentences</i> a man to death". Only
 * where a sentence has no other finite verb.
 */
final class HeadlineVerbs {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> MISTAKEN = Set.of("NN", "NNS", "NNP", "VB");
  private static final Set<String> SINGULAR = Set.of("NN", "NNP");
  private static final Set<String> PLURAL = Set.of("NNS", "NNPS");
  private static final Set<String> RELATIVES = Set.of("WDT", "WP", "WRB");
  private static final Set<String> SUBORDINATORS =
      Set.of("that", "after", "as", "because", "while", "when", "if", "since", "before", "until");

  /** What an object begins with, and no noun after a noun. */
  private static final Set<String> OBJECT = Set.of("DT", "PRP$", "CD", "PRP");

  /** What may follow a verb after a plural: "newspapers cease publication". */
  private static final Set<String> REST = Set.of("JJ", "NN", "NNS", "NNP", "IN");

  /** Plurals without an ending. */
  private static final Set<String> PLURALS = Set.of("police", "people", "men", "women", "children");

  /** Plurals that often stand before a noun: "the sports rally". */
  private static final Set<String> MODIFIERS =
      Set.of("sports", "arms", "sales", "news", "savings", "customs", "systems", "operations");

  private final String[] words;
  private final Tagger.Tags tags;
  private final Lemmatizer lemmatizer;

  private HeadlineVerbs(String[] words, Tagger.Tags tags, Lemmatizer lemmatizer) {
    this.words = words;
    this.tags = tags;
    this.lemmatizer = lemmatizer;
  }

  /** Mends the tags of a sentence. */
  static void mend(String[] words, Tagger.Tags tags, Lemmatizer lemmatizer) {
    new HeadlineVerbs(words, tags, lemmatizer).mend();
  }

  private void mend() {
    int end = mainClause();
    for (int i = 0; i < end; i++) {
      if (FINITE.contains(tags.xpos()[i])) {
        return;
      }
    }
    for (int i = 1; i < end && i + 1 < words.length; i++) {
      if (isVerb(i)) {
        tags.xpos()[i] = words[i].endsWith("s") ? "VBZ" : "VBP";
        tags.upos()[i] = "VERB";
        return;
      }
    }
  }

  /** The end of what may hold the main verb: before the first subordinate clause. */
  private int mainClause() {
    for (int i = 0; i < words.length; i++) {
      if (RELATIVES.contains(tags.xpos()[i]) || SUBORDINATORS.contains(words[i]) && i > 0) {
        return i;
      }
    }
    return words.length;
  }

  private boolean isVerb(int i) {
    String word = words[i];
    if (!Character.isLowerCase(word.charAt(0)) || !MISTAKEN.contains(tags.xpos()[i])) {
      return false;
    }
    String next = tags.xpos()[i + 1];
    boolean object = OBJECT.contains(next) || isInfinitive(i + 1);
    boolean plural = isPlural(i - 1);
    boolean singular = SINGULAR.contains(tags.xpos()[i - 1]) && !plural;
    if (word.endsWith("s") && !word.endsWith("ss")) {
      boolean named = next.equals("IN") && tags.xpos()[i - 1].equals("NNP");
      return singular && (object || named) && lemmatizer.isVerb(lemmatizer.lemma(word, "VBZ"));
    }
    boolean agrees = plural ? object || REST.contains(next) : singular && object && isJoined(i - 1);
    return agrees && lemmatizer.isVerb(word);
  }

  /** "pledge <i>to cooperate</i>". */
  private boolean isInfinitive(int i) {
    return words[i].equals("to") && i + 1 < words.length && tags.xpos()[i + 1].equals("VB");
  }

  private boolean isPlural(int i) {
    String word = words[i].toLowerCase(Locale.ROOT);
    boolean ending = PLURAL.contains(tags.xpos()[i]) && !MODIFIERS.contains(word);
    return ending || PLURALS.contains(word);
  }

  /** "Obama and <i>Aso</i> pledge to ...". */
  private boolean isJoined(int i) {
    for (int k = i - 1; k >= 0 && !tags.xpos()[k].equals(","); k--) {
      if (words[k].equals("and")) {
        return true;
      }
    }
    return false;
  }
}
