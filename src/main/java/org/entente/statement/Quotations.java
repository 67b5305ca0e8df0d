package org.entente.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.language.Quotes;

/**
 * Which words of a document stand between quotation marks. A quotation may go on over the end of a
 * paragraph where the next one begins with a mark again; one that is never closed ends with the
 * sentence it began in.
 */
final class Quotations {

  private final List<Words> words;
  private final BitSet paragraphs;
  private final List<BitSet> quoted = new ArrayList<>();
  private final BitSet begun = new BitSet();
  private final BitSet unfinished = new BitSet();

  /**
   * @param words the sentences of a document
   * @param paragraphs the sentences that begin a paragraph
   */
  Quotations(List<Words> words, BitSet paragraphs) {
    this.words = words;
    this.paragraphs = paragraphs;
    boolean open = false;
    int opened = 0;
    for (int i = 0; i < words.size(); i++) {
      if (open && paragraphs.get(i) && !opensFirst(i) && !closesAfter(i)) {
        close(opened, i);
        open = false;
      }
      begun.set(i, open);
      boolean before = open && !(paragraphs.get(i) && opensFirst(i));
      open = read(i, before);
      unfinished.set(i, open);
      if (open && !before || open && !quoted.get(i).get(0)) {
        opened = i;
      }
    }
    if (open) {
      close(opened, words.size());
    }
  }

  /** The quoted words of a sentence, their marks included. */
  BitSet quoted(int sentence) {
    return quoted.get(sentence);
  }

  /** Whether a sentence begins a paragraph. */
  boolean isParagraph(int sentence) {
    return paragraphs.get(sentence);
  }

  /** Whether a quotation goes on that began in an earlier sentence. */
  boolean isBegun(int sentence) {
    return begun.get(sentence);
  }

  /** Whether a quotation goes on in the next sentence. */
  boolean isUnfinished(int sentence) {
    return unfinished.get(sentence);
  }

  private boolean opensFirst(int sentence) {
    return Quotes.opens(words.get(sentence).token(0).form());
  }

  /** Whether the first mark in a paragraph closes what the one before it left open. */
  private boolean closesAfter(int first) {
    for (int i = first; i < words.size() && (i == first || !paragraphs.get(i)); i++) {
      Words own = words.get(i);
      for (int k = 0; k < own.sentence().size(); k++) {
        if (Quotes.isQuote(own.token(k).form())) {
          return !Quotes.opens(own.sentence(), k, true);
        }
      }
    }
    return false;
  }

  private boolean read(int sentence, boolean before) {
    Words own = words.get(sentence);
    BitSet set = new BitSet();
    boolean open = before;
    for (int i = 0; i < own.sentence().size(); i++) {
      boolean mark = Quotes.isQuote(own.token(i).form());
      boolean opens = mark && Quotes.opens(own.sentence(), i, open);
      set.set(i, open || opens);
      if (mark) {
        open = opens;
      }
    }
    quoted.add(set);
    return open;
  }

  private void close(int opened, int end) {
    for (int i = opened; i < end; i++) {
      unfinished.clear(i);
      if (i > opened) {
        begun.clear(i);
        quoted.get(i).clear();
      }
    }
  }
}
