package org.entente.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.SortedMap;
import opennlp.tools.ml.model.MaxentModel;

/**
 * A linear model for OpenNLP's beam search, a tenth of the size of its own: features are known by
 * 32-bit hashes, weights are 8-bit steps. With half a million features one unknown feature in 8,000
 * is taken for a known one, which costs no accuracy that can be measured. Immutable.
 */
public final class HashedModel implements MaxentModel {

  private final String[] outcomes;
  private final HashIndex features;
  private final int[] starts;
  private final byte[] cells;
  private final float step;

  private HashedModel(
      String[] outcomes, HashIndex features, int[] starts, byte[] cells, float step) {
    this.outcomes = outcomes;
    this.features = features;
    this.starts = starts;
    this.cells = cells;
    this.step = step;
  }

  /**
   * Writes a model.
   *
   * @param outcomes at most 256
   * @param weights for each feature's hash its cells: outcome, weight in steps, outcome, weight...
   * @param step the size of one step
   */
  public static void write(
      String[] outcomes, SortedMap<Integer, byte[]> weights, float step, OutputStream output)
      throws IOException {
    DataOutputStream out = new DataOutputStream(output);
    out.writeShort(outcomes.length);
    for (String outcome : outcomes) {
      out.writeUTF(outcome);
    }
    out.writeFloat(step);
    HashIndex.write(weights.keySet().stream().mapToInt(Integer::intValue).toArray(), out);
    for (byte[] cells : weights.values()) {
      out.writeShort(cells.length / 2);
    }
    for (byte[] cells : weights.values()) {
      out.write(cells);
    }
    out.flush();
  }

  /** Reads what {@link #write} wrote. */
  public static HashedModel read(InputStream input) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(input, 1 << 16));
    String[] outcomes = new String[in.readUnsignedShort()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = in.readUTF();
    }
    float step = in.readFloat();
    HashIndex features = HashIndex.read(in);
    int[] starts = new int[features.size() + 1];
    for (int i = 0; i < features.size(); i++) {
      starts[i + 1] = starts[i] + 2 * in.readUnsignedShort();
    }
    byte[] cells = new byte[starts[features.size()]];
    in.readFully(cells);
    return new HashedModel(outcomes, features, starts, cells, step);
  }

  @Override
  public double[] eval(String[] context) {
    return eval(context, new double[outcomes.length]);
  }

  @Override
  public double[] eval(String[] context, float[] values) {
    return eval(context);
  }

  @Override
  public double[] eval(String[] context, double[] probabilities) {
    Arrays.fill(probabilities, 0);
    for (String feature : context) {
      int rank = features.rank(Hashes.string(feature));
      if (rank >= 0) {
        for (int cell = starts[rank]; cell < starts[rank + 1]; cell += 2) {
          probabilities[cells[cell] & 0xFF] += cells[cell + 1];
        }
      }
    }
    return normalized(probabilities);
  }

  /** Makes scores positive and their sum 1, without changing their order. */
  private double[] normalized(double[] scores) {
    double best = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      best = Math.max(best, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(Math.max(-300, (scores[i] - best) * step));
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  @Override
  public String getBestOutcome(double[] probabilities) {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return outcomes[best];
  }

  @Override
  public String getAllOutcomes(double[] probabilities) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < outcomes.length; i++) {
      all.append(outcomes[i]).append('[').append(probabilities[i]).append("] ");
    }
    return all.toString().strip();
  }

  @Override
  public String getOutcome(int index) {
    return outcomes[index];
  }

  @Override
  public int getIndex(String outcome) {
    return Arrays.asList(outcomes).indexOf(outcome);
  }

  @Override
  public int getNumOutcomes() {
    return outcomes.length;
  }
}
