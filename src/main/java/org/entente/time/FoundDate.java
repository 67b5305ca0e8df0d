package org.entente.time;

import org.entente.language.Sentence;

/**
 * What a rule takes for a date, where it stands in a sentence.
 *
 * @param match the words
 * @param sentence its sentence
 * @param first index of its first token
 * @param end index after its last token
 */
record FoundDate(DateMatch match, Sentence sentence, int first, int end) {

  /** The same words, read otherwise. */
  FoundDate as(DateMatch other) {
    return new FoundDate(other, sentence, first, end);
  }

  /**
   * Whether only a comma is between an earlier date and this one: "Monday, day five of the talks".
   */
  boolean isBeside(FoundDate earlier) {
    return earlier.sentence() == sentence && earlier.end() == first - 1 && before().equals(",");
  }

  /** "World Cup day five: hosts win": a report is headed by its own day, before any dateline. */
  boolean isHeading() {
    return match.numbersDay() && after().equals(":");
  }

  /** Whether it is in a quotation that begins in its sentence. */
  boolean isQuoted() {
    boolean quoted = false;
    for (int i = 0; i < first; i++) {
      switch (sentence.token(i).form()) {
        case "\"" -> quoted = !quoted;
        case "“", "``" -> quoted = true;
        case "”", "''" -> quoted = false;
        default -> {}
      }
    }
    return quoted;
  }

  /** The word before it in lower case; "" at the beginning of the sentence. */
  String before() {
    return first == 0 ? "" : DateRanges.lower(sentence, first - 1);
  }

  /** The word after it in lower case; "" at the end of the sentence. */
  String after() {
    return end >= sentence.size() ? "" : DateRanges.lower(sentence, end);
  }
}
