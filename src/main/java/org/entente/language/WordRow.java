package org.entente.language;

import java.util.Arrays;

/**
 * What the feature generators look at in the words of a sentence. Places -2, -1, n and n + 1 are
 * outside and read "_".
 */
final class WordRow {

  private final String[] normals;
  private final String[] shapes;
  private final String[] suffixes;
  private final int[] clusters;
  private final Clusters classes;

  WordRow(String[] words, Clusters classes) {
    this.classes = classes;
    normals = outside(words.length);
    shapes = outside(words.length);
    suffixes = outside(words.length);
    clusters = new int[words.length + 4];
    for (int i = 0; i < words.length; i++) {
      String normal = Hashes.normalise(words[i]);
      normals[i + 2] = normal;
      shapes[i + 2] = WordForm.shape(words[i]);
      suffixes[i + 2] = WordForm.suffix(normal, 3);
      clusters[i + 2] = classes.ofHash(Hashes.string(normal));
    }
  }

  private static String[] outside(int words) {
    String[] row = new String[words + 4];
    Arrays.fill(row, "_");
    return row;
  }

  /** The normal form. */
  String normal(int i) {
    return normals[i + 2];
  }

  /** The shape. */
  String shape(int i) {
    return shapes[i + 2];
  }

  /** The last three characters of the normal form. */
  String suffix(int i) {
    return suffixes[i + 2];
  }

  /** The number of the cluster in base 36; "0" if unknown or outside. */
  String cluster(int i) {
    return classes.name(clusters[i + 2]);
  }

  /**
   * The first steps of the cluster's path; empty if unknown or outside.
   *
   * @param steps 4, 6 or 10
   */
  String path(int i, int steps) {
    return classes.start(clusters[i + 2], steps);
  }
}
