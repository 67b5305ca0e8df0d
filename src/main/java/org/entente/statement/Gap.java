package org.entente.statement;

import org.entente.text.Span;

/**
 * Something in a text that the program's rules and lists do not cover.
 *
 * @param kind what is missing
 * @param term the lemma of a verb or noun, the name, or the words of the sentence
 * @param sentence where it was seen
 */
public record Gap(Kind kind, String term, Span sentence) {

  /** What may be missing. */
  public enum Kind {
    /** A frame: an actor does something that no relation says. */
    VERB,
    /** A frame: a noun that ties two actors, such as "feud", and that no relation says. */
    NOUN,
    /** An entry of the gazetteer: a name that is not linked. */
    NAME,
    /** A statement: two actors meet in a sentence from which nothing was read. */
    SENTENCE
  }
}
