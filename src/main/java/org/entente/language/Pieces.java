package org.entente.language;

import java.util.Arrays;

/**
 * Parses a sentence that is too long to parse at once, such as a table read as one sentence, piece
 * by piece: the work of the beam grows with the square of the length.
 */
final class Pieces {

  /** The number of words up to which a sentence is parsed at once; news has hardly any of 100. */
  static final int LONGEST = 250;

  /** A piece ends at a punctuation mark if there is one among its last words, this many. */
  private static final int WINDOW = 100;

  private Pieces() {}

  /** The roots of later pieces depend on the first one's as {@code parataxis}. */
  static Arcs parse(String[] words, String[] upos, String[] xpos, DependencyParser parser) {
    int[] heads = new int[words.length];
    String[] relations = new String[words.length];
    int root = -1;
    int end;
    for (int start = 0; start < words.length; start = end) {
      end = end(upos, start);
      Arcs piece =
          parser.parse(
              Arrays.copyOfRange(words, start, end),
              Arrays.copyOfRange(upos, start, end),
              Arrays.copyOfRange(xpos, start, end));
      for (int i = start; i < end; i++) {
        int head = piece.heads()[i - start];
        relations[i] = piece.relations()[i - start];
        heads[i] = head + start;
        if (head < 0) {
          heads[i] = root;
          relations[i] = root < 0 ? relations[i] : "parataxis";
        }
      }
      root = root < 0 ? rootOf(heads, end) : root;
    }
    return new Arcs(heads, relations);
  }

  private static int rootOf(int[] heads, int end) {
    int root = 0;
    while (root < end && heads[root] >= 0) {
      root++;
    }
    return root;
  }

  private static int end(String[] upos, int start) {
    int hard = Math.min(start + LONGEST, upos.length);
    if (hard == upos.length) {
      return hard;
    }
    for (int i = hard; i > hard - WINDOW; i--) {
      if (upos[i - 1].equals("PUNCT")) {
        return i;
      }
    }
    return hard;
  }
}
