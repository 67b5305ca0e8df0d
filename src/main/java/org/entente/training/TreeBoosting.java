package org.entente.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.actor.BoostedTrees;

/**
 * Learns trees that correct, one after the other, the scores of choices (gradient boosting; the
 * loss is that of {@link AntecedentTraining}). A choice is a run of rows, of which some are right.
 */
final class TreeBoosting {

  private static final int DEPTH = 5;
  private static final int TREES = 150;
  private static final double RATE = 0.1;
  private static final double RIDGE = 5;

  /** Each tree looks at this part of the choices. */
  private static final double PART = 0.5;

  /** Rows that are this sure are left out. */
  private static final double SURE = 0.002;

  private final int features;
  private final int bins;
  private final byte[][] rows;
  private final int[] starts;
  private final boolean[] right;
  private final double[] scores;
  private final double[] gradients;
  private final double[] curvatures;
  private final Random random = new Random(7);

  /**
   * @param greatest the greatest value of a feature
   * @param starts the first row of each choice, and the end of the last; the last row of a choice
   *     is being new
   * @param scores what the rows have before, in nats; changed
   */
  TreeBoosting(int greatest, byte[][] rows, int[] starts, boolean[] right, double[] scores) {
    this.features = rows[0].length;
    this.bins = greatest + 1;
    this.rows = rows;
    this.starts = starts;
    this.right = right;
    this.scores = scores;
    this.gradients = new double[rows.length];
    this.curvatures = new double[rows.length];
  }

  BoostedTrees train() {
    List<BoostedTrees.Tree> trees = new ArrayList<>();
    int[] open = new int[rows.length];
    for (int i = 0; i < TREES; i++) {
      trees.add(tree(open, differentiate(open)));
    }
    return new BoostedTrees(trees);
  }

  /** Computes the gradients of a part of the choices; the number of rows that are open. */
  private int differentiate(int[] open) {
    int size = 0;
    for (int choice = 0; choice + 1 < starts.length; choice++) {
      if (random.nextDouble() < PART) {
        differentiate(starts[choice], starts[choice + 1]);
        for (int row = starts[choice]; row < starts[choice + 1]; row++) {
          if (curvatures[row] > SURE) {
            open[size++] = row;
          }
        }
      }
    }
    return size;
  }

  private void differentiate(int from, int end) {
    double[] all = new double[end - from];
    double[] gold = new double[end - from];
    for (int k = 0; k < all.length; k++) {
      double score = scores[from + k];
      gold[k] = right[from + k] ? score : Double.NEGATIVE_INFINITY;
      all[k] =
          right[from + k]
              ? score
              : score + AntecedentTraining.cost(right[end - 1], k == all.length - 1);
    }
    AntecedentTraining.normalise(all);
    AntecedentTraining.normalise(gold);
    for (int k = 0; k < all.length; k++) {
      gradients[from + k] = gold[k] - all[k];
      curvatures[from + k] = Math.max(1e-6, all[k] * (1 - all[k]));
    }
  }

  private BoostedTrees.Tree tree(int[] open, int size) {
    byte[] questions = new byte[DEPTH];
    byte[] thresholds = new byte[DEPTH];
    int[] leaf = new int[size];
    for (int level = 0; level < DEPTH; level++) {
      int best = best(open, leaf, 1 << level);
      questions[level] = (byte) (best / bins);
      thresholds[level] = (byte) (best % bins);
      for (int j = 0; j < size; j++) {
        leaf[j] = leaf[j] << 1 | (rows[open[j]][best / bins] > best % bins ? 1 : 0);
      }
    }
    double[] slopes = new double[1 << DEPTH];
    double[] bends = new double[1 << DEPTH];
    for (int j = 0; j < size; j++) {
      slopes[leaf[j]] += gradients[open[j]];
      bends[leaf[j]] += curvatures[open[j]];
    }
    short[] leaves = new short[1 << DEPTH];
    for (int i = 0; i < leaves.length; i++) {
      double value = RATE * slopes[i] / (bends[i] + RIDGE);
      leaves[i] = (short) Math.round(value * BoostedTrees.STEPS);
    }
    BoostedTrees.Tree tree = new BoostedTrees.Tree(questions, thresholds, leaves);
    for (int row = 0; row < rows.length; row++) {
      scores[row] += tree.score(rows[row]) / (double) BoostedTrees.STEPS;
    }
    return tree;
  }

  /** The question that divides all leaves best: feature times bins plus threshold. */
  private int best(int[] open, int[] leaf, int leaves) {
    int width = features * bins;
    double[] slopes = new double[leaves * width];
    double[] bends = new double[leaves * width];
    for (int j = 0; j < leaf.length; j++) {
      byte[] row = rows[open[j]];
      double slope = gradients[open[j]];
      double bend = curvatures[open[j]];
      int at = leaf[j] * width;
      for (int feature = 0; feature < features; feature++) {
        slopes[at + row[feature]] += slope;
        bends[at + row[feature]] += bend;
        at += bins;
      }
    }
    double[] gains = new double[width];
    for (int at = 0; at < slopes.length; at += bins) {
      gain(slopes, bends, at, gains, at % width);
    }
    int best = 0;
    for (int i = 1; i < width; i++) {
      best = gains[i] > gains[best] ? i : best;
    }
    return best;
  }

  private void gain(double[] slopes, double[] bends, int at, double[] gains, int to) {
    double slope = Arrays.stream(slopes, at, at + bins).sum();
    double bend = Arrays.stream(bends, at, at + bins).sum();
    double left = 0;
    double weight = 0;
    for (int i = 0; i + 1 < bins; i++) {
      left += slopes[at + i];
      weight += bends[at + i];
      double other = slope - left;
      gains[to + i] += left * left / (weight + RIDGE) + other * other / (bend - weight + RIDGE);
    }
  }
}
