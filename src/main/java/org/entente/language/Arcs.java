package org.entente.language;

/**
 * The arcs of a dependency tree. The arrays are not copied: who makes one hands them over.
 *
 * @param heads for each word the index of its head; -1 for the root
 * @param relations for each word its relation to its head, with subtype; {@code root} for the root
 */
@SuppressWarnings("ArrayRecordComponent") // made once per sentence and read at once
public record Arcs(int[] heads, String[] relations) {

  /** The first dependent of a word whose relation begins so; -1 where there is none. */
  int child(int head, String relation) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == head && relations[i].startsWith(relation)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The first dependent of a word with just this relation behind another; -1 where there is none.
   */
  int next(int head, String relation, int after) {
    for (int i = after + 1; i < heads.length; i++) {
      if (heads[i] == head && relations[i].equals(relation)) {
        return i;
      }
    }
    return -1;
  }

  /** Hangs a word on another, unless that one hangs on it: the arcs stay a tree. */
  void hang(int word, int head, String relation) {
    if (!dominates(word, head)) {
      heads[word] = head;
      relations[word] = relation;
    }
  }

  /** Whether a word is {@code top} itself or hangs on it, directly or not. */
  boolean dominates(int top, int word) {
    int node = word;
    while (node >= 0 && node != top) {
      node = heads[node];
    }
    return node == top;
  }
}
