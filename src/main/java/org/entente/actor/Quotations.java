package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.Quotes;
import org.entente.text.Span;

/**
 * Which tokens of a document stand in direct speech. A quotation that nobody closed ends with its
 * paragraph, unless the next mark is one that only closes.
 */
final class Quotations {

  private final List<Words> sentences;

  /** The number of the quotation of each token; 0 outside. */
  private final List<int[]> quoted = new ArrayList<>();

  Quotations(Setting setting) {
    this.sentences = setting.sentences();
    boolean open = false;
    int count = 0;
    int last = 0;
    String text = setting.document().text();
    for (int s = 0; s < sentences.size(); s++) {
      Words words = sentences.get(s);
      Span span = words.sentence().span();
      if (text.substring(Math.min(last, span.start()), span.start()).indexOf('\n') >= 0) {
        open = open && closes(s);
      }
      int[] numbers = new int[words.size()];
      for (int i = 0; i < numbers.length; i++) {
        if (Quotes.isQuote(words.token(i).form())) {
          open = Quotes.opens(words.sentence(), i, open);
          count += open ? 1 : 0;
        }
        numbers[i] = open ? count : 0;
      }
      quoted.add(numbers);
      last = span.end();
    }
  }

  /** Whether the next quotation mark from a sentence on can only be the end of a quotation. */
  private boolean closes(int start) {
    for (Words words : sentences.subList(start, sentences.size())) {
      for (int i = 0; i < words.size(); i++) {
        if (Quotes.isQuote(words.token(i).form())) {
          return Quotes.ends(words.sentence(), i);
        }
      }
    }
    return false;
  }

  boolean contains(int sentence, int token) {
    return number(sentence, token) > 0;
  }

  /** The number of the quotation in which a token stands, from 1; 0 where it stands in none. */
  int number(int sentence, int token) {
    return sentence < quoted.size() ? quoted.get(sentence)[token] : 0;
  }
}
