package org.entente.training;

import java.util.Arrays;

/**
 * The probabilities of all sequences of outcomes of one sentence, summed by the forward-backward
 * algorithm.
 */
final class Lattice {

  private final double[][] own;
  private final double[][] steps;
  private final double[][] forward;
  private final double[][] backward;
  private final double[] sums;

  /**
   * @param own factors of each word's outcomes
   * @param steps factors of an outcome, the second, after another; the last row is for the first
   *     word
   */
  Lattice(double[][] own, double[][] steps) {
    this.own = own;
    this.steps = steps;
    int outcomes = steps[0].length;
    forward = new double[own.length][outcomes];
    backward = new double[own.length][outcomes];
    sums = new double[own.length];
    for (int i = 0; i < own.length; i++) {
      forward(i);
    }
    Arrays.fill(backward[own.length - 1], 1);
    for (int i = own.length - 2; i >= 0; i--) {
      backward(i);
    }
  }

  private void forward(int word) {
    double[] now = forward[word];
    if (word == 0) {
      System.arraycopy(steps[steps.length - 1], 0, now, 0, now.length);
    } else {
      for (int before = 0; before < now.length; before++) {
        for (int next = 0; next < now.length; next++) {
          now[next] += forward[word - 1][before] * steps[before][next];
        }
      }
    }
    for (int next = 0; next < now.length; next++) {
      now[next] *= own[word][next];
      sums[word] += now[next];
    }
    for (int next = 0; next < now.length; next++) {
      now[next] /= sums[word];
    }
  }

  private void backward(int word) {
    double[] after = new double[own[0].length];
    for (int next = 0; next < after.length; next++) {
      after[next] = own[word + 1][next] * backward[word + 1][next] / sums[word + 1];
    }
    for (int before = 0; before < after.length; before++) {
      for (int next = 0; next < after.length; next++) {
        backward[word][before] += steps[before][next] * after[next];
      }
    }
  }

  /** The probability of each outcome of a word. */
  double[] outcomes(int word) {
    double[] probabilities = forward[word].clone();
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] *= backward[word][i];
    }
    return probabilities;
  }

  /** Adds the probabilities of the outcomes of a word and of that before, if there is one. */
  void addSteps(int word, double[][] expected) {
    int outcomes = steps[0].length;
    for (int before = 0; before <= outcomes; before++) {
      boolean possible = word == 0 == (before == outcomes);
      double last = !possible ? 0 : word == 0 ? 1 : forward[word - 1][before];
      for (int next = 0; next < outcomes && possible; next++) {
        expected[before][next] +=
            last * steps[before][next] * own[word][next] * backward[word][next] / sums[word];
      }
    }
  }
}
