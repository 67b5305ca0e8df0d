package org.entente.training;

import java.util.BitSet;
import java.util.List;
import org.entente.actor.CoreferenceExamples;
import org.entente.actor.CoreferenceExamples.Choice;

/**
 * Learns to choose antecedents: log-likelihood of all right choices together, wrong ones made more
 * likely by their costs (softmax margin), by AdaGrad. After G. Durrett and D. Klein, EMNLP 2013,
 * whose costs these are.
 */
final class AntecedentTraining {

  /** Of a link for a phrase that is new, of a new one that should link, of a wrong link. */
  private static final double[] COSTS = {0.1, 3.0, 1.0};

  private static final double RATE = 0.1;
  private static final double LASSO = 0.003;

  /**
   * A choice with its right answers.
   *
   * @param right the candidates that are right; after the last one, being new
   */
  record Labelled(Choice choice, BitSet right) {}

  private final double[] weights;
  private final double[] squares;

  AntecedentTraining(int bits) {
    weights = new double[1 << bits];
    squares = new double[1 << bits];
  }

  void train(List<Labelled> examples, int rounds) {
    for (int round = 0; round < rounds; round++) {
      examples.forEach(this::learn);
    }
  }

  private void learn(Labelled example) {
    List<int[]> features = example.choice().features();
    int last = features.size() - 1;
    boolean isNew = example.right().get(last);
    double[] scores = new double[features.size()];
    double[] gold = new double[features.size()];
    for (int k = 0; k <= last; k++) {
      double score = score(features.get(k));
      gold[k] = example.right().get(k) ? score : Double.NEGATIVE_INFINITY;
      scores[k] = score + (example.right().get(k) ? 0 : cost(isNew, k == last));
    }
    normalise(scores);
    normalise(gold);
    for (int k = 0; k <= last; k++) {
      double change = gold[k] - scores[k];
      if (Math.abs(change) > 1e-4) {
        update(features.get(k), change);
      }
    }
  }

  private double score(int[] features) {
    double score = 0;
    for (int feature : features) {
      score += weights[feature];
    }
    return score;
  }

  /**
   * What a wrong choice costs.
   *
   * @param isNew whether being new is right
   * @param isLast whether being new was chosen
   */
  static double cost(boolean isNew, boolean isLast) {
    return isNew ? COSTS[0] : isLast ? COSTS[1] : COSTS[2];
  }

  /** Makes scores probabilities. */
  static void normalise(double[] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (int k = 0; k < scores.length; k++) {
      scores[k] = Math.exp(scores[k] - highest);
      sum += scores[k];
    }
    for (int k = 0; k < scores.length; k++) {
      scores[k] /= sum;
    }
  }

  private void update(int[] features, double change) {
    for (int feature : features) {
      squares[feature] += change * change;
      double rate = RATE / Math.sqrt(squares[feature] + 1e-6);
      double weight = weights[feature] + rate * change;
      double shrink = rate * LASSO;
      weights[feature] = Math.abs(weight) <= shrink ? 0 : weight - Math.signum(weight) * shrink;
    }
  }

  /** The weights in eight bits. */
  byte[] rounded() {
    byte[] rounded = new byte[weights.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (byte) Math.clamp(Math.round(weights[i] * CoreferenceExamples.STEPS), -127, 127);
    }
    return rounded;
  }
}
