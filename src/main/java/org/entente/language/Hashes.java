package org.entente.language;

import java.util.Locale;

/**
 * The hash functions behind the features of parser and labeller: fixed, so that models can be kept.
 */
public final class Hashes {

  /** The state of FNV-1a before the first code unit. */
  static final int EMPTY = 0x811C9DC5;

  private Hashes() {}

  /** A word as the models see it: lower case, every digit but 0 written as 0. */
  public static String normalise(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder changed = null;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c > '0' && c <= '9') {
        if (changed == null) {
          changed = new StringBuilder(lower);
        }
        changed.setCharAt(i, '0');
      }
    }
    return changed == null ? lower : changed.toString();
  }

  /** FNV-1a over the code units; never 0. */
  public static int string(String value) {
    return finish(append(EMPTY, value));
  }

  /** The hash of what was {@link #append}ed since {@link #EMPTY}; never 0. */
  static int finish(int state) {
    return state == 0 ? 1 : state;
  }

  /** The state after more code units. */
  static int append(int state, String value) {
    int hash = state;
    for (int i = 0; i < value.length(); i++) {
      hash = append(hash, value.charAt(i));
    }
    return hash;
  }

  /** The state after one more code unit. */
  static int append(int state, char value) {
    return (state ^ value) * 0x01000193;
  }

  /** Spreads the bits of a value over the whole word. */
  static long mix(long value) {
    long h = value ^ (value >>> 32);
    h *= 0xD6E8FEB86659FD93L;
    return h ^ (h >>> 32);
  }

  static long join(long a, long b) {
    return a * 0x100000001B3L + b * 0x9E3779B1L + 0x7F4A7C15L;
  }

  static long join(long a, long b, long c) {
    return join(join(a, b), c);
  }

  static long join(long a, long b, long c, long d) {
    return join(join(join(a, b), c), d);
  }
}
