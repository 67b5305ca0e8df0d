package org.entente.language;

import java.util.Arrays;

/**
 * The features of a word, each put together from pieces and known by its {@link Hashes#string hash}
 * alone. Used again for the next word; not thread-safe.
 */
public final class FeatureHashes {

  private int[] hashes = new int[128];
  private int size;

  /** The number of features. */
  int size() {
    return size;
  }

  int get(int i) {
    return hashes[i];
  }

  /** A copy of the hashes, in the order of the features. */
  public int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }

  /** Takes all features away. */
  public void clear() {
    size = 0;
  }

  /** Adds a feature. */
  void add(String feature) {
    end(Hashes.append(Hashes.EMPTY, feature));
  }

  /** Adds a feature of two pieces, as if they were one text. */
  public void add(String a, String b) {
    end(Hashes.append(Hashes.append(Hashes.EMPTY, a), b));
  }

  /** Adds a feature of three pieces with a space before the last. */
  public void add(String a, String b, String c) {
    end(spaced(Hashes.append(Hashes.append(Hashes.EMPTY, a), b), c));
  }

  /** Adds a feature of four pieces with a space before each of the last two. */
  public void add(String a, String b, String c, String d) {
    end(spaced(spaced(Hashes.append(Hashes.append(Hashes.EMPTY, a), b), c), d));
  }

  /** Adds a feature of three pieces without spaces. */
  void addJoined(String a, String b, String c) {
    end(Hashes.append(Hashes.append(Hashes.append(Hashes.EMPTY, a), b), c));
  }

  private static int spaced(int state, String piece) {
    return Hashes.append(Hashes.append(state, ' '), piece);
  }

  private void end(int state) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = Hashes.finish(state);
  }
}
