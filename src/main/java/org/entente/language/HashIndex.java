package org.entente.language;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * An immutable map from 32-bit hashes to numbers. Hash and number stand side by side, so that a
 * look into memory finds both.
 */
final class HashIndex {

  /** The hash in the upper half, the number in the lower; 0 where nothing is. */
  private final long[] slots;

  private final int mask;

  /**
   * @param hashes none twice, none 0
   * @param numbers the number of each, from 0
   */
  HashIndex(int[] hashes, int[] numbers) {
    int capacity = Integer.highestOneBit(Math.max(4, hashes.length * 3 / 2)) << 1;
    slots = new long[capacity];
    mask = capacity - 1;
    for (int i = 0; i < hashes.length; i++) {
      int slot = (int) Hashes.mix(hashes[i]) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = (long) hashes[i] << 32 | numbers[i];
    }
  }

  /** The number of a hash; -1 where it is not in the map. */
  int get(int hash) {
    int slot = (int) Hashes.mix(hash) & mask;
    while (slots[slot] != 0) {
      if ((int) (slots[slot] >> 32) == hash) {
        return (int) slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Writes hashes as differences. */
  static void write(int[] sorted, DataOutput out) throws IOException {
    out.writeInt(sorted.length);
    long last = Integer.MIN_VALUE;
    for (int hash : sorted) {
      Packed.writeNumber(out, hash - last);
      last = hash;
    }
  }

  /** Reads the hashes that {@link #write} wrote. */
  static int[] read(ByteBuffer in) {
    int[] sorted = new int[in.getInt()];
    long last = Integer.MIN_VALUE;
    for (int i = 0; i < sorted.length; i++) {
      last += Packed.number(in);
      sorted[i] = (int) last;
    }
    return sorted;
  }
}
