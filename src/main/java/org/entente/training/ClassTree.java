package org.entente.training;

import java.util.Arrays;

/** Merges classes two by two, the pair whose merger costs least likelihood first, to one tree. */
final class ClassTree {

  private final int n;
  private final long[][] pairs;
  private final long[] lefts;
  private final long[] rights;
  private final boolean[] alive;
  private final double[][] loss;
  private final int[] node;
  private final int[][] children;

  /**
   * @param pairs how often a class follows another
   * @param lefts how often a class stands first
   * @param rights how often a class stands second
   * @param classes the number of classes to merge; the arrays may hold more, which stay apart
   */
  ClassTree(int[][] pairs, long[] lefts, long[] rights, int classes) {
    this.n = classes;
    this.pairs = new long[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        this.pairs[i][k] = pairs[i][k];
      }
    }
    this.lefts = Arrays.copyOf(lefts, n);
    this.rights = Arrays.copyOf(rights, n);
    this.alive = new boolean[n];
    Arrays.fill(alive, true);
    this.loss = new double[n][n];
    this.node = new int[n];
    Arrays.setAll(node, i -> i);
    this.children = new int[2 * n][];
  }

  /** The path of each class from the root, as zeros and ones. */
  String[] paths() {
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        loss[i][j] = wholeLoss(i, j);
      }
    }
    int nodes = n;
    for (int step = 0; step < n - 1; step++) {
      int[] pair = cheapest();
      merge(pair[0], pair[1]);
      children[nodes] = new int[] {node[pair[0]], node[pair[1]]};
      node[pair[0]] = nodes++;
    }
    String[] paths = new String[2 * n];
    paths[nodes - 1] = "";
    for (int i = nodes - 1; i >= n; i--) {
      paths[children[i][0]] = paths[i] + "0";
      paths[children[i][1]] = paths[i] + "1";
    }
    return Arrays.copyOf(paths, n);
  }

  private int[] cheapest() {
    int[] best = {-1, -1};
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; alive[i] && j < n; j++) {
        if (alive[j] && loss[i][j] < least) {
          least = loss[i][j];
          best = new int[] {i, j};
        }
      }
    }
    return best;
  }

  private void merge(int a, int b) {
    adjust(a, b, -1);
    for (int k = 0; k < n; k++) {
      pairs[a][k] += pairs[b][k];
      pairs[b][k] = 0;
    }
    for (int k = 0; k < n; k++) {
      pairs[k][a] += pairs[k][b];
      pairs[k][b] = 0;
    }
    lefts[a] += lefts[b];
    rights[a] += rights[b];
    alive[b] = false;
    adjust(a, a, 1);
    for (int i = 0; i < n; i++) {
      if (alive[i] && i != a) {
        loss[Math.min(i, a)][Math.max(i, a)] = wholeLoss(Math.min(i, a), Math.max(i, a));
      }
    }
  }

  /** Takes what classes a and b contribute to the loss of every other pair out, or puts it in. */
  private void adjust(int a, int b, int sign) {
    for (int i = 0; i < n; i++) {
      if (!alive[i] || i == a || i == b) {
        continue;
      }
      for (int j = i + 1; j < n; j++) {
        if (alive[j] && j != a && j != b) {
          loss[i][j] += sign * (term(i, j, a) + (a == b ? 0 : term(i, j, b)));
        }
      }
    }
  }

  private double wholeLoss(int i, int j) {
    double sum = 0;
    for (int k = 0; k < n; k++) {
      if (alive[k] && k != i && k != j) {
        sum += term(i, j, k);
      }
    }
    long inside = pairs[i][i] + pairs[i][j] + pairs[j][i] + pairs[j][j];
    return sum
        + weight(pairs[i][i], lefts[i], rights[i])
        + weight(pairs[i][j], lefts[i], rights[j])
        + weight(pairs[j][i], lefts[j], rights[i])
        + weight(pairs[j][j], lefts[j], rights[j])
        - weight(inside, lefts[i] + lefts[j], rights[i] + rights[j]);
  }

  private double term(int i, int j, int k) {
    return weight(pairs[i][k], lefts[i], rights[k])
        + weight(pairs[j][k], lefts[j], rights[k])
        - weight(pairs[i][k] + pairs[j][k], lefts[i] + lefts[j], rights[k])
        + weight(pairs[k][i], lefts[k], rights[i])
        + weight(pairs[k][j], lefts[k], rights[j])
        - weight(pairs[k][i] + pairs[k][j], lefts[k], rights[i] + rights[j]);
  }

  private static double weight(long pair, long left, long right) {
    return pair == 0
        ? 0
        : pair * (Math.log((double) pair) - Math.log((double) left) - Math.log((double) right));
  }
}
