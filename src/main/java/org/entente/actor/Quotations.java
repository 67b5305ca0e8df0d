package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.Quotes;
import org.entente.text.Span;

/** Which tokens of a document stand in direct speech. */
final class Quotations {

  private final List<boolean[]> quoted = new ArrayList<>();

  Quotations(Setting setting) {
    boolean open = false;
    int last = 0;
    String text = setting.document().text();
    for (Words words : setting.sentences()) {
      Span span = words.sentence().span();
      // A quotation that nobody closed ends with its paragraph.
      if (text.substring(Math.min(last, span.start()), span.start()).indexOf('\n') >= 0) {
        open = false;
      }
      boolean[] marks = new boolean[words.size()];
      for (int i = 0; i < marks.length; i++) {
        if (Quotes.isQuote(words.token(i).form())) {
          open = Quotes.opens(words.sentence(), i, open);
        }
        marks[i] = open;
      }
      quoted.add(marks);
      last = span.end();
    }
  }

  boolean contains(int sentence, int token) {
    return sentence < quoted.size() && quoted.get(sentence)[token];
  }
}
