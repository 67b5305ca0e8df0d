package org.entente.language;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds finite verbs that the tagger takes for nouns or adjectives where the tree shows them: in
 * "Tensions <i>rise</i> over the border" what looks like a noun has a subject, no "is" beside it,
 * and what verbs have behind them. Sentences with such a verb are to be parsed again.
 */
final class HiddenVerbs {

  private static final Set<String> MISTAKEN = Set.of("NN", "NNS", "JJ");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> PLURAL_PRONOUNS = Set.of("i", "we", "you", "they", "these");

  /** What nouns have and verbs have not. */
  private static final Set<String> NOMINAL =
      Set.of("cop", "det", "case", "nummod", "amod", "nmod:poss");

  /** What verbs have behind them, and nouns have not. */
  private static final Set<String> VERBAL =
      Set.of("obj", "obl", "obl:unmarked", "ccomp", "xcomp", "advcl", "compound:prt");

  private final String[] words;
  private final Tagger.Tags tags;
  private final Lemmatizer lemmatizer;
  private final Arcs arcs;

  private HiddenVerbs(String[] words, Tagger.Tags tags, Lemmatizer lemmatizer, Arcs arcs) {
    this.words = words;
    this.tags = tags;
    this.lemmatizer = lemmatizer;
    this.arcs = arcs;
  }

  /**
   * Mends the tags of a sentence.
   *
   * @param arcs its tree, as the parser gives it
   * @return whether a tag has changed
   */
  static boolean mend(String[] words, Tagger.Tags tags, Lemmatizer lemmatizer, Arcs arcs) {
    return new HiddenVerbs(words, tags, lemmatizer, arcs).mend();
  }

  private boolean mend() {
    boolean changed = false;
    for (int i = 1; i < words.length; i++) {
      boolean lower = Character.isLowerCase(words[i].charAt(0));
      String tag = lower && MISTAKEN.contains(tags.xpos()[i]) ? tag(i) : "";
      if (!tag.isEmpty()) {
        tags.xpos()[i] = tag;
        tags.upos()[i] = "VERB";
        changed = true;
      }
    }
    return changed;
  }

  /** The tag of a word as the verb of its subject; empty where it is none. */
  private String tag(int word) {
    int subject = arcs.child(word, "nsubj");
    if (subject < 0 || subject > word || dependents(word).anyMatch(i -> isOne(i, NOMINAL))) {
      return "";
    }
    String lower = words[word].toLowerCase(Locale.ROOT);
    int auxiliary = arcs.child(word, "aux");
    if (auxiliary >= 0) {
      boolean bare = tags.xpos()[auxiliary].equals("MD") || isDo(auxiliary);
      return bare && lemmatizer.isVerb(lower) ? "VB" : "";
    }
    boolean governs = dependents(word).anyMatch(i -> i > word && isOne(i, VERBAL));
    String tag = finite(lower, word, subject);
    return governs || tag.equals("VBZ") && arcs.child(subject, "det") >= 0 ? tag : "";
  }

  private String finite(String lower, int word, int subject) {
    String who = tags.xpos()[subject];
    boolean plural = isPlural(subject);
    if (lemmatizer.isVerb(lower)) {
      return plural || who.startsWith("W") || who.equals("NNPS") ? "VBP" : "";
    }
    if (lower.endsWith("s") && isForm(lower, "VBZ")) {
      return plural || isCompound(subject, word) ? "" : "VBZ";
    }
    return tags.xpos()[word].equals("NN") && isForm(lower, "VBD") ? "VBD" : "";
  }

  /** "<i>Wire transfers</i> are not reported": where another word is the verb, rather one noun. */
  private boolean isCompound(int subject, int word) {
    return subject == word - 1
        && tags.xpos()[subject].equals("NN")
        && dependents(subject).noneMatch(i -> i < subject)
        && Stream.of(tags.xpos()).anyMatch(FINITE::contains);
  }

  /** "Soldiers", "Biden and Xi", "they"; names such as "the Defense Forces" may be either. */
  private boolean isPlural(int subject) {
    return tags.xpos()[subject].equals("NNS")
        || arcs.child(subject, "conj") >= 0
        || PLURAL_PRONOUNS.contains(words[subject].toLowerCase(Locale.ROOT));
  }

  private boolean isDo(int word) {
    return lemmatizer.lemma(words[word], tags.xpos()[word]).equals("do");
  }

  private boolean isForm(String word, String tag) {
    String lemma = lemmatizer.lemma(word, tag);
    return !lemma.equals(word) && lemmatizer.isVerb(lemma);
  }

  private IntStream dependents(int word) {
    return IntStream.range(0, words.length).filter(i -> arcs.heads()[i] == word);
  }

  private boolean isOne(int word, Set<String> relations) {
    return relations.contains(arcs.relations()[word]);
  }
}
