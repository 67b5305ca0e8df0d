package org.entente.training;

import org.entente.language.FeatureBuffer;
import org.entente.language.Scorer;
import org.entente.language.Weights;

/**
 * A perceptron whose result is the average of its weights over all examples (Collins 2002), which
 * generalises far better than the last ones. Averages are brought up to date only when touched.
 */
final class AveragedPerceptron implements Scorer {

  private final int classes;
  private final int bits;
  private final float[] weights;
  private final float[] totals;
  private final int[] seen;
  private int examples = 1;

  AveragedPerceptron(int classes, int bits) {
    this.classes = classes;
    this.bits = bits;
    this.weights = new float[classes << bits];
    this.totals = new float[classes << bits];
    this.seen = new int[1 << bits];
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public int bits() {
    return bits;
  }

  @Override
  public void score(FeatureBuffer buffer, float[] scores) {
    if (classes == 3) {
      scoreThree(buffer, scores);
      return;
    }
    for (int k = 0; k < classes; k++) {
      scores[k] = 0;
    }
    for (int i = 0; i < buffer.size(); i++) {
      int row = buffer.get(i) * classes;
      for (int k = 0; k < classes; k++) {
        scores[k] += weights[row + k];
      }
    }
  }

  /** The inner loop of the parser's training, unrolled for its three actions. */
  private void scoreThree(FeatureBuffer buffer, float[] scores) {
    float first = 0;
    float second = 0;
    float third = 0;
    for (int i = 0; i < buffer.size(); i++) {
      int row = buffer.get(i) * 3;
      first += weights[row];
      second += weights[row + 1];
      third += weights[row + 2];
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
  }

  /** Adds {@code change} to the weight of a class for each feature. */
  void update(FeatureBuffer buffer, int chosen, float change) {
    for (int i = 0; i < buffer.size(); i++) {
      bringUpToDate(buffer.get(i));
      weights[buffer.get(i) * classes + chosen] += change;
    }
  }

  /** Marks the end of an example. */
  void tick() {
    examples++;
  }

  private void bringUpToDate(int row) {
    int missed = examples - seen[row];
    if (missed != 0) {
      for (int i = row * classes; i < (row + 1) * classes; i++) {
        totals[i] += missed * weights[i];
      }
      seen[row] = examples;
    }
  }

  /**
   * The averages, in eight bits.
   *
   * @param least weights of fewer steps than this are dropped, in 1/127 of the largest; they cost
   *     space and add almost nothing
   */
  Weights quantised(int least) {
    float largest = 0;
    for (int row = 0; row < seen.length; row++) {
      bringUpToDate(row);
    }
    for (float total : totals) {
      largest = Math.max(largest, Math.abs(total));
    }
    byte[] rows = new byte[totals.length];
    for (int i = 0; i < rows.length; i++) {
      int value = Math.round(totals[i] / largest * 127);
      rows[i] = Math.abs(value) < least ? 0 : (byte) value;
    }
    return new Weights(classes, bits, rows);
  }
}
