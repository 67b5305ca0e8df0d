package org.entente.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Weights of eight bits: a tenth of the size for a tenth of a point of accuracy. Immutable. */
public final class Weights implements Scorer {

  private final int classes;
  private final int bits;
  private final byte[] rows;

  /**
   * @param classes the number of classes, at most 255
   * @param bits the number of bits of a feature's hash
   * @param rows the weights, feature by feature, not copied
   */
  public Weights(int classes, int bits, byte[] rows) {
    if (rows.length != classes << bits) {
      throw new IllegalArgumentException(rows.length + " weights instead of " + (classes << bits));
    }
    this.classes = classes;
    this.bits = bits;
    this.rows = rows;
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
        scores[k] += rows[row + k];
      }
    }
  }

  /** The inner loop of the parser, unrolled for its three actions. */
  private void scoreThree(FeatureBuffer buffer, float[] scores) {
    int first = 0;
    int second = 0;
    int third = 0;
    for (int i = 0; i < buffer.size(); i++) {
      int row = buffer.get(i) * 3;
      first += rows[row];
      second += rows[row + 1];
      third += rows[row + 2];
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
  }

  /**
   * Writes the rows that are not all zero: distance to the last one, then the weights that count.
   */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(classes);
    out.writeInt(bits);
    int last = -1;
    for (int row = 0; row < 1 << bits; row++) {
      int filled = filled(row);
      if (filled > 0) {
        Packed.writeNumber(out, row - last);
        last = row;
        out.writeByte(filled);
        for (int k = 0; k < classes; k++) {
          if (rows[row * classes + k] != 0) {
            out.writeByte(k);
            out.writeByte(rows[row * classes + k]);
          }
        }
      }
    }
    out.writeByte(0);
  }

  private int filled(int row) {
    int count = 0;
    for (int k = 0; k < classes; k++) {
      if (rows[row * classes + k] != 0) {
        count++;
      }
    }
    return count;
  }

  /**
   * Reads what {@link #write} wrote: six million numbers, for which the buffer's own methods take
   * twice the time.
   *
   * @param in a buffer with an array behind it
   */
  static Weights read(ByteBuffer in) {
    int classes = in.getInt();
    int bits = in.getInt();
    byte[] rows = new byte[classes << bits];
    byte[] bytes = in.array();
    int at = in.arrayOffset() + in.position();
    int start = -classes;
    while (true) {
      int step = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = bytes[at++];
        step |= (next & 0x7F) << shift;
        if (next >= 0) {
          break;
        }
      }
      if (step == 0) {
        break;
      }
      start += step * classes;
      for (int filled = bytes[at++] & 0xFF; filled > 0; filled--) {
        rows[start + (bytes[at] & 0xFF)] = bytes[at + 1];
        at += 2;
      }
    }
    in.position(at - in.arrayOffset());
    return new Weights(classes, bits, rows);
  }
}
