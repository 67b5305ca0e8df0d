package org.entente.actor;

import java.util.List;
import java.util.function.Predicate;

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
  private final Saying saying;

  Speakers(
      Setting setting,
      List<Reference> references,
      Clusters clusters,
      Pronouns pronouns,
      Saying saying) {
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
      if (speaker >= 0 || hasOther(s) || !continues(s, kind)) {
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

  /**
   * Whether the speech in a sentence goes on from the sentence before, which ends in speech or says
   * who speaks: in the same paragraph, or where the next begins with speech.
   */
  private boolean continues(int s, Predicate<Reference> kind) {
    if (s == 0) {
      return false;
    }
    Words before = setting.sentences().get(s - 1);
    String text = setting.document().text();
    int end = before.sentence().span().end();
    int start = setting.sentences().get(s).sentence().span().start();
    boolean together = text.substring(Math.min(end, start), start).indexOf('\n') < 0;
    return (together || quotations.contains(s, 0))
        && (quotations.contains(s - 1, before.size() - 1) || named(s - 1, kind) >= 0);
  }

  /** Who says something outside the quotations of a sentence. */
  private int named(int s, Predicate<Reference> kind) {
    Words words = setting.sentences().get(s);
    for (int k = 0; k < references.size(); k++) {
      Reference reference = references.get(k);
      if (reference.sentence() == s
          && !quotations.contains(s, reference.head())
          && kind.test(references.get(clusters.find(k)))
          && saying.says(words, reference.head())) {
        return k;
      }
    }
    return -1;
  }

  /** Whether a sentence says of somebody who is no known actor that they speak: "a fan said". */
  private boolean hasOther(int s) {
    Words words = setting.sentences().get(s);
    for (int i = 0; i < words.size(); i++) {
      if (words.isNoun(i) && !quotations.contains(s, i) && saying.says(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** What stands in direct speech. */
  Quotations quotations() {
    return quotations;
  }
}
