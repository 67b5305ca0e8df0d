package org.entente.actor;

import org.entente.language.Hashes;
import org.entente.text.Span;

/**
 * A noun phrase that may speak of something spoken of elsewhere, actor or not.
 *
 * @param sentence index of its sentence
 * @param first index of its first token
 * @param end index after its last token
 * @param head index of its syntactic head
 * @param span where it stands in the text
 * @param kind how it refers
 * @param manner by what it refers: the pronoun itself, or kind and article
 * @param lemma of its head
 * @param key its words without article and genitive, as names are compared
 * @param name the name in it, "Boeing 787"; empty where it has none
 * @param opening its first word in lower case
 * @param relation dependency relation of its head
 * @param number {@code singular}, {@code plural}
 * @param gender by title, given name, role or pronoun
 * @param sort what sort of thing it is, as far as the gazetteer and the lexicon know; may be empty
 * @param cluster the cluster of the actor that the rules find here; -1 where they find none
 * @param speaker who says it, see {@link Voices#speaker}
 * @param predicate whether it is said of something: "she is [the chancellor]"
 */
record Phrase(
    int sentence,
    int first,
    int end,
    int head,
    Span span,
    MentionKind kind,
    String manner,
    String lemma,
    String key,
    String name,
    String opening,
    String relation,
    String number,
    Gender gender,
    String sort,
    int cluster,
    int speaker,
    boolean predicate) {

  /** The sort of things that are known to be no actors. */
  static final String THING = "THING";

  boolean isPronoun() {
    return kind == MentionKind.PRONOUN;
  }

  boolean isName() {
    return kind == MentionKind.NAME;
  }

  /** "a team", "girls": never the same as earlier ones by the guidelines of OntoNotes. */
  boolean isUnbound() {
    return manner.equals("A") || manner.equals("BARE");
  }

  /** Whether {@code other} stands within this phrase. */
  boolean contains(Phrase other) {
    return sentence == other.sentence && first <= other.first && other.end <= end;
  }

  int mannerHash() {
    return Hashes.string(manner);
  }
}
