package org.entente.language;

/** Finds known names in a sentence: no more than hints for the name finder. Immutable. */
final class NameHints {

  /** The longest names looked up, in words: "Organization for Security and Co-operation". */
  private static final int LONGEST = 7;

  private static final int FIRST = 1 << 8;
  private static final int LAST = 1 << 9;
  private static final int INSIDE = 1 << 10;
  private static final int SEVERAL = 1 << 11;

  private final HashedKinds names;

  /**
   * @param names known names and which kinds of things bear them
   */
  NameHints(HashedKinds names) {
    this.names = names;
  }

  /**
   * For each word the kinds of the longest known name that starts at it or covers it, and where in
   * the name it stands; 0 for none.
   */
  int[] of(String[] words) {
    int[] hints = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      if (!words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0))) {
        mark(words, i, hints);
      }
    }
    return hints;
  }

  private void mark(String[] words, int start, int[] hints) {
    int state = Hashes.EMPTY;
    int last = -1;
    int found = 0;
    for (int i = start; i < words.length && i < start + LONGEST; i++) {
      state = Hashes.append(state, words[i]);
      int kinds = names.of(Hashes.finish(state));
      if (kinds != 0) {
        last = i;
        found = kinds;
      }
    }
    for (int i = start; i <= last; i++) {
      int place = i == start ? FIRST : i == last ? LAST : INSIDE;
      hints[i] |= found | place | (last > start ? SEVERAL : 0);
    }
  }
}
