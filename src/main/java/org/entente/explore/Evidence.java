package org.entente.explore;

/**
 * The words that a statement was read from.
 *
 * @param quote the sentence
 * @param start its offset in the document's text
 * @param end the offset after it
 * @param triggerStart offset of the word that carries the statement
 * @param triggerEnd the offset after that word
 */
public record Evidence(String quote, int start, int end, int triggerStart, int triggerEnd) {

  /** The sentence with the carrying word in brackets: {@code Harris [met] Macron in Paris.} */
  public String marked() {
    int from = triggerStart - start;
    int to = triggerEnd - start;
    if (from < 0 || to > quote.length() || from > to) {
      return quote;
    }
    return quote.substring(0, from) + "[" + quote.substring(from, to) + "]" + quote.substring(to);
  }
}
