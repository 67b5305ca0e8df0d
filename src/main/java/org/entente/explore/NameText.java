package org.entente.explore;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Compares names as people type them. */
final class NameText {

  private NameText() {}

  /** Without case, accents and punctuation: {@code erdogan} for "Erdoğan". */
  static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String words = plain.toLowerCase(Locale.ROOT).replace('ı', 'i');
    return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  static Set<String> words(String name) {
    Set<String> words = new TreeSet<>(List.of(key(name).split(" ")));
    words.remove("");
    return words;
  }

  /** How different two names may be and still be taken for a slip. */
  static int tolerance(String name) {
    return Math.min(3, 1 + key(name).length() / 5);
  }

  /**
   * How many letters must change to make one name of the other (Levenshtein 1966); 1 where all
   * words of the one are words of the other: "Biden" is near "Joe Biden".
   */
  static int distance(String one, String other) {
    if (words(other).containsAll(words(one))) {
      return 1;
    }
    return edits(key(one), key(other));
  }

  /** How many letters must change; 99 where more than a few. */
  static int edits(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 3) {
      return 99;
    }
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
