package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;

/**
 * Cuts sentences that are longer than any parser should see: after the last semicolon, colon or
 * full stop in the second half of the allowed length, else after the last comma or dash there, else
 * at the limit.
 */
final class LongSentences {

  /** The most words a sentence may have: the longest in the treebanks has 159. */
  static final int LIMIT = 200;

  private LongSentences() {}

  /** The words of a sentence in pieces of at most {@link #LIMIT}. */
  static List<List<Span>> cut(String folded, List<Span> words) {
    List<List<Span>> pieces = new ArrayList<>();
    int start = 0;
    while (words.size() - start > LIMIT) {
      int end = lastOf(";:.!?", folded, words, start);
      if (end < 0) {
        end = lastOf(",-|", folded, words, start);
      }
      if (end < 0) {
        end = start + LIMIT;
      }
      pieces.add(words.subList(start, end));
      start = end;
    }
    pieces.add(words.subList(start, words.size()));
    return pieces;
  }

  private static int lastOf(String marks, String folded, List<Span> words, int start) {
    for (int end = start + LIMIT; end > start + LIMIT / 2; end--) {
      Span word = words.get(end - 1);
      if (word.length() == 1 && marks.indexOf(folded.charAt(word.start())) >= 0) {
        return end;
      }
    }
    return -1;
  }
}
