package org.entente.training;

import java.util.Arrays;

/** Which features are common enough to learn from. */
final class Frequent {

  private Frequent() {}

  /**
   * The hashes that were seen so often, in order, each once.
   *
   * @param seen all hashes, as often as they were seen; sorted by this call, then overwritten
   * @param cutoff how often at least
   */
  static int[] of(int[] seen, int cutoff) {
    Arrays.sort(seen);
    int kept = 0;
    for (int start = 0, end; start < seen.length; start = end) {
      end = start + 1;
      while (end < seen.length && seen[end] == seen[start]) {
        end++;
      }
      if (end - start >= cutoff) {
        seen[kept++] = seen[start];
      }
    }
    return Arrays.copyOf(seen, kept);
  }
}
