package org.entente.training;

import java.util.Arrays;

/** Moves words between classes while the class bigrams become likelier. */
final class WordExchange {

  private final BrownClustering.Bigrams bigrams;
  private final int classes;
  private final int[] classOf;
  private final int[][] pairs;
  private final long[] lefts;
  private final long[] rights;
  private final Neighbours after;
  private final Neighbours before;
  private final double[] table = new double[1 << 20];

  /** How often a word stands before or after each class. */
  private static final class Neighbours {
    final int[] counts;
    final int[] touched;
    int size;
    int self;
    long total;

    Neighbours(int classes) {
      counts = new int[classes];
      touched = new int[classes];
    }

    void read(BrownClustering.Bigrams.Rows rows, int word, int[] classOf) {
      for (int i = 0; i < size; i++) {
        counts[touched[i]] = 0;
      }
      size = 0;
      self = 0;
      total = 0;
      for (int k = rows.start()[word]; k < rows.start()[word + 1]; k++) {
        int count = rows.count()[k];
        total += count;
        if (rows.other()[k] == word) {
          self += count;
        } else {
          int c = classOf[rows.other()[k]];
          if (counts[c] == 0) {
            touched[size++] = c;
          }
          counts[c] += count;
        }
      }
    }
  }

  WordExchange(BrownClustering.Bigrams bigrams, int classes) {
    this.bigrams = bigrams;
    this.classes = classes;
    int all = classes + 2;
    for (int i = 2; i < table.length; i++) {
      table[i] = i * Math.log(i);
    }
    classOf = new int[bigrams.words() + 2];
    Arrays.setAll(classOf, word -> Math.min(word, classes - 1));
    classOf[bigrams.words()] = classes;
    classOf[bigrams.words() + 1] = classes + 1;
    pairs = new int[all][all];
    lefts = new long[all];
    rights = new long[all];
    after = new Neighbours(all);
    before = new Neighbours(all);
    BrownClustering.Bigrams.Rows rows = bigrams.following();
    for (int word = 0; word < classOf.length; word++) {
      for (int k = rows.start()[word]; k < rows.start()[word + 1]; k++) {
        int left = classOf[word];
        int right = classOf[rows.other()[k]];
        pairs[left][right] += rows.count()[k];
        lefts[left] += rows.count()[k];
        rights[right] += rows.count()[k];
      }
    }
  }

  /** Offers every word from {@code first} on a move; the number of words that moved. */
  int pass(int first) {
    int moved = 0;
    for (int word = first; word < bigrams.words(); word++) {
      after.read(bigrams.following(), word, classOf);
      before.read(bigrams.preceding(), word, classOf);
      int old = classOf[word];
      shift(old, -1);
      int best = best();
      shift(best, 1);
      classOf[word] = best;
      if (best != old) {
        moved++;
      }
    }
    return moved;
  }

  /** Takes the word's counts out of a class, or puts them in. */
  private void shift(int c, int sign) {
    for (int i = 0; i < after.size; i++) {
      pairs[c][after.touched[i]] += sign * after.counts[after.touched[i]];
    }
    for (int i = 0; i < before.size; i++) {
      pairs[before.touched[i]][c] += sign * before.counts[before.touched[i]];
    }
    pairs[c][c] += sign * after.self;
    lefts[c] += sign * after.total;
    rights[c] += sign * before.total;
  }

  private int best() {
    int best = 0;
    double bestGain = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < classes; c++) {
      double gain = gain(c);
      if (gain > bestGain) {
        bestGain = gain;
        best = c;
      }
    }
    return best;
  }

  private double gain(int c) {
    double gain = 0;
    for (int i = 0; i < after.size; i++) {
      int other = after.touched[i];
      if (other != c) {
        gain += grown(pairs[c][other], after.counts[other]);
      }
    }
    for (int i = 0; i < before.size; i++) {
      int other = before.touched[i];
      if (other != c) {
        gain += grown(pairs[other][c], before.counts[other]);
      }
    }
    gain += grown(pairs[c][c], after.counts[c] + before.counts[c] + after.self);
    return gain - grown(lefts[c], after.total) - grown(rights[c], before.total);
  }

  private double grown(long count, long more) {
    return more == 0 ? 0 : entropy(count + more) - entropy(count);
  }

  private double entropy(long count) {
    return count < table.length ? table[(int) count] : count * Math.log((double) count);
  }

  int classOf(int word) {
    return classOf[word];
  }

  int[][] classBigrams() {
    return pairs;
  }

  long[] lefts() {
    return lefts;
  }

  long[] rights() {
    return rights;
  }
}
