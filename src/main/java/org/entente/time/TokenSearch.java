package org.entente.time;

import org.entente.language.Sentence;

/** Finds tokens by their place in the text. */
final class TokenSearch {

  private TokenSearch() {}

  /** The first token that ends after an offset; the sentence's size if none does. */
  static int firstEndingAfter(Sentence sentence, int offset) {
    int low = 0;
    int high = sentence.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence.token(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The first token that starts at an offset or after it; the sentence's size if none does. */
  static int firstStartingFrom(Sentence sentence, int offset) {
    int low = 0;
    int high = sentence.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence.token(middle).span().start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The first of some tokens that depends on one outside them. */
  static int top(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      int head = sentence.tree().head(i);
      if (head < first || head >= end) {
        return i;
      }
    }
    return first;
  }
}
