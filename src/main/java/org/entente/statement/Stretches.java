package org.entente.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.language.Quotes;
import org.entente.language.Sentence;
import org.entente.text.Span;

/** Sets of words of one sentence as stretches of text. */
final class Stretches {

  private final Sentence sentence;

  Stretches(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The stretches of a set: punctuation between two of its words belongs to it, at the edges only
   * quotation marks do.
   */
  List<Span> of(BitSet set) {
    List<Span> spans = new ArrayList<>();
    int start = next(set, 0);
    while (start >= 0) {
      int last = start;
      int following = next(set, last + 1);
      while (following >= 0 && isPunctuation(last + 1, following)) {
        last = following;
        following = next(set, last + 1);
      }
      spans.add(sentence.span(start, closing(set, last) + 1));
      start = following;
    }
    return spans;
  }

  /** The part of a set that reaches from one of its words without words in between. */
  BitSet around(int word, BitSet set) {
    BitSet part = new BitSet();
    int first = word;
    for (int i = word; i >= 0 && (set.get(i) || isMark(i)); i--) {
      first = set.get(i) ? i : first;
    }
    int last = word;
    for (int i = word; i < sentence.size() && (set.get(i) || isMark(i)); i++) {
      last = set.get(i) ? i : last;
    }
    part.set(first, last + 1);
    return part;
  }

  /** The next word of a set that is more than punctuation, or an opening quotation mark. */
  private int next(BitSet set, int from) {
    int i = set.nextSetBit(from);
    while (i >= 0 && isMark(i) && !(i + 1 < sentence.size() && opens(i) && set.get(i + 1))) {
      i = set.nextSetBit(i + 1);
    }
    return i;
  }

  /** A closing quotation mark right after the last word of a stretch, or the word. */
  private int closing(BitSet set, int last) {
    int end = last;
    for (int i = last + 1; i < sentence.size() && set.get(i) && isMark(i); i++) {
      end = Quotes.closes(sentence.token(i).form()) ? i : end;
    }
    return end;
  }

  private boolean opens(int i) {
    return Quotes.opens(sentence.token(i).form()) && !isMark(i + 1);
  }

  private boolean isPunctuation(int from, int to) {
    return IntStream.range(from, to).allMatch(this::isMark);
  }

  private boolean isMark(int i) {
    return sentence.token(i).is("punct");
  }
}
