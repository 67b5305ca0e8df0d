package org.entente.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * A linear model over named features, a tenth of the size of OpenNLP's: features are known by
 * 32-bit hashes, weights are 8-bit steps. With half a million features one unknown feature in 8,000
 * is taken for a known one, which costs no accuracy that can be measured. Immutable.
 */
public final class HashedModel {

  /** The number of the first cell and the number of cells of a feature share 31 bits. */
  private static final int MOST_CELLS = 1 << 23;

  private final String[] outcomes;
  private final HashIndex features;

  /** The cells of all features, one feature after the other: outcome and weight. */
  private final byte[] cells;

  /**
   * @param features for each feature the number of its first cell, times 256, plus the number of
   *     its cells
   */
  private HashedModel(String[] outcomes, HashIndex features, byte[] cells) {
    this.outcomes = outcomes;
    this.features = features;
    this.cells = cells;
  }

  /**
   * Writes a model.
   *
   * @param outcomes at most 255
   * @param weights for each feature's hash its cells: outcome, weight in steps, outcome, weight...
   * @param step the size of one step; only relative weights count, so that nothing reads it
   * @throws IllegalArgumentException if there are more than {@link #MOST_CELLS} cells
   */
  public static void write(
      String[] outcomes, SortedMap<Integer, byte[]> weights, float step, OutputStream output)
      throws IOException {
    if (weights.values().stream().mapToInt(cells -> cells.length / 2).sum() > MOST_CELLS) {
      throw new IllegalArgumentException("a model of more than " + MOST_CELLS + " weights");
    }
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
    ByteBuffer in = ByteBuffer.wrap(input.readAllBytes());
    String[] outcomes = new String[in.getShort() & 0xFFFF];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = Packed.text(in);
    }
    in.getFloat();
    int[] hashes = HashIndex.read(in);
    int[] places = new int[hashes.length];
    int start = 0;
    for (int i = 0; i < hashes.length; i++) {
      int size = in.getShort();
      places[i] = start << 8 | size;
      start += size;
    }
    byte[] cells = new byte[2 * start];
    in.get(cells);
    return new HashedModel(outcomes, new HashIndex(hashes, places), cells);
  }

  /** Sums the weights of features into {@code scores}, outcome by outcome. */
  void score(FeatureHashes context, int[] scores) {
    // All looks into the index before those into the cells: the processor then waits for several
    // places of memory at once.
    int[] found = new int[context.size()];
    int known = 0;
    for (int i = 0; i < context.size(); i++) {
      int place = features.get(context.get(i));
      if (place >= 0) {
        found[known++] = place;
      }
    }
    Arrays.fill(scores, 0);
    for (int i = 0; i < known; i++) {
      int cell = 2 * (found[i] >>> 8);
      int end = cell + 2 * (found[i] & 0xFF);
      for (; cell < end; cell += 2) {
        scores[cells[cell] & 0xFF] += cells[cell + 1];
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
