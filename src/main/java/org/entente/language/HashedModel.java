package org.entente.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * A linear model over named features, a tenth of the size of OpenNLP's: features are known by
 * 32-bit hashes, weights are 8-bit steps. With half a million features one unknown feature in 8,000
 * is taken for a known one, which costs no accuracy that can be measured. Immutable.
 */
public final class HashedModel {

  private final String[] outcomes;
  private final HashIndex features;

  /** For each feature the number of its cells, then the cells: outcome and weight. */
  private final byte[] rows;

  private HashedModel(String[] outcomes, HashIndex features, byte[] rows) {
    this.outcomes = outcomes;
    this.features = features;
    this.rows = rows;
  }

  /**
   * Writes a model.
   *
   * @param outcomes at most 255
   * @param weights for each feature's hash its cells: outcome, weight in steps, outcome, weight...
   * @param step the size of one step; only relative weights count, so that nothing reads it
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
    in.readFloat();
    int[] hashes = HashIndex.read(in);
    int[] sizes = new int[hashes.length];
    int[] starts = new int[hashes.length];
    int length = 0;
    for (int i = 0; i < hashes.length; i++) {
      sizes[i] = in.readUnsignedShort();
      starts[i] = length;
      length += 1 + 2 * sizes[i];
    }
    byte[] rows = new byte[length];
    for (int i = 0; i < hashes.length; i++) {
      rows[starts[i]] = (byte) sizes[i];
      in.readFully(rows, starts[i] + 1, 2 * sizes[i]);
    }
    return new HashedModel(outcomes, new HashIndex(hashes, starts), rows);
  }

  /** Sums the weights of features into {@code scores}, outcome by outcome. */
  void score(String[] context, int[] scores) {
    // All looks into the index before those into the rows: the processor then waits for several
    // places of memory at once.
    int[] found = new int[context.length];
    int known = 0;
    for (String feature : context) {
      int row = features.get(Hashes.string(feature));
      if (row >= 0) {
        found[known++] = row;
      }
    }
    Arrays.fill(scores, 0);
    for (int i = 0; i < known; i++) {
      int row = found[i];
      int end = row + 2 * (rows[row] & 0xFF);
      for (int cell = row + 1; cell < end; cell += 2) {
        scores[rows[cell] & 0xFF] += rows[cell + 1];
      }
    }
  }

  /** The number of outcomes. */
  int outcomes() {
    return outcomes.length;
  }

  String outcome(int index) {
    return outcomes[index];
  }
}
