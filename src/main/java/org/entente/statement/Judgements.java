package org.entente.statement;

import java.util.List;

/** How sure a text is of any of its words, as one asks. */
public final class Judgements {

  private final Reading reading;

  Judgements(Reading reading) {
    this.reading = reading;
  }

  /**
   * How sure the text, or whoever it quotes, is of a predicate.
   *
   * @param sentence index of the sentence
   * @param token index of the verb or event noun
   */
  public Factuality factuality(int sentence, int token) {
    return reading.scope(sentence, token).factuality();
  }

  /** Whether somebody else than the newspaper answers for a word. */
  public boolean isAttributed(int sentence, int token) {
    return !reading.scope(sentence, token).holders().isEmpty();
  }

  /**
   * What decided it: entries of the lexicon and rules, from the top of the sentence down; empty for
   * a plain fact.
   */
  public List<String> trace(int sentence, int token) {
    return reading.scope(sentence, token).trace();
  }
}
