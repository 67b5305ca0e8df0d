package org.entente.actor;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.language.Token;

/**
 * Who says "I": in direct speech the subject of the verb of saying beside it, also where that
 * stands behind several sentences. A quotation that goes on in the next sentences of its paragraph
 * keeps its speaker.
 */
final class Speakers {

  private static final int LONGEST = 6;

  private final Setting setting;
  private final List<Reference> references;
  private final Clusters clusters;
  private final Pronouns pronouns;
  private final Quotations quotations;
  private final Set<String> saying;

  /**
   * @param saying the verbs of saying
   */
  Speakers(
      Setting setting,
      List<Reference> references,
      Clusters clusters,
      Pronouns pronouns,
      Set<String> saying) {
    this.setting = setting;
    this.references = references;
    this.clusters = clusters;
    this.pronouns = pronouns;
    this.quotations = new Quotations(setting);
    this.saying = saying;
  }

  /** Joins every "I" and "my" of a quotation with the person who speaks. */
  void join() {
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      Words words = setting.sentences().get(reference.sentence());
      Pronoun pronoun =
          reference.kind() == MentionKind.PRONOUN ? pronouns.at(words, reference.head()) : null;
      if (pronoun != null
          && pronoun.refers() == Pronoun.Refers.SPEAKER
          && quotations.contains(reference.sentence(), reference.head())) {
        int speaker = speaker(reference.sentence(), Reference::isPerson);
        if (speaker >= 0) {
          clusters.join(speaker, i);
        }
      }
    }
  }

  /**
   * Index of the mention of whoever speaks in direct speech.
   *
   * @param kind who may speak
   */
  int speaker(int sentence, Predicate<Reference> kind) {
    int end = Math.min(setting.sentences().size() - 1, sentence + LONGEST);
    for (int s = sentence; s < end && isOpen(s); s++) {
      int speaker = named(s + 1, kind);
      if (speaker >= 0) {
        return speaker;
      }
    }
    for (int s = sentence; s >= Math.max(0, sentence - LONGEST); s--) {
      int speaker = named(s, kind);
      if (speaker >= 0 || !continues(s, kind)) {
        return speaker;
      }
    }
    return -1;
  }

  /** Whether the quotation with which a sentence ends goes on in the next. */
  private boolean isOpen(int s) {
    return quotations.contains(s, setting.sentences().get(s).size() - 1)
        && named(s, Reference::isPerson) < 0
        && quotations.contains(s + 1, 0);
  }

  /** Whether a sentence stands in the same paragraph as the one before, which ends in speech. */
  private boolean continues(int s, Predicate<Reference> kind) {
    if (s == 0) {
      return false;
    }
    Words before = setting.sentences().get(s - 1);
    String text = setting.document().text();
    int end = before.sentence().span().end();
    int start = setting.sentences().get(s).sentence().span().start();
    boolean together = text.substring(Math.min(end, start), start).indexOf('\n') < 0;
    return together && (quotations.contains(s - 1, before.size() - 1) || named(s - 1, kind) >= 0);
  }

  /** Who is the subject of a verb of saying outside the quotations of a sentence. */
  private int named(int s, Predicate<Reference> kind) {
    Words words = setting.sentences().get(s);
    for (int k = 0; k < references.size(); k++) {
      Reference reference = references.get(k);
      if (reference.sentence() == s
          && !quotations.contains(s, reference.head())
          && kind.test(references.get(clusters.find(k)))
          && says(words, reference.head())) {
        return k;
      }
    }
    return -1;
  }

  /** Whether a token stands in direct speech. */
  boolean isQuoted(int sentence, int token) {
    return quotations.contains(sentence, token);
  }

  private boolean says(Words words, int subject) {
    Token token = words.token(subject);
    return token.is("nsubj") && token.head() >= 0 && says(words, words.token(token.head()));
  }

  /** "said", "resigned, saying" */
  private boolean says(Words words, Token verb) {
    return saying.contains(verb.lemma())
        || words
            .sentence()
            .tree()
            .children(verb.index(), "advcl")
            .mapToObj(words::token)
            .anyMatch(v -> v.xpos().equals("VBG") && saying.contains(v.lemma()));
  }
}
