package org.entente.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** An immutable set of 32-bit hashes with a dense number for each: its rank in ascending order. */
final class HashIndex {

  private final int[] keys;
  private final int[] ranks;
  private final int mask;
  private final int size;

  /**
   * @param sorted the hashes in ascending order, none twice, none 0
   */
  HashIndex(int[] sorted) {
    size = sorted.length;
    int capacity = Integer.highestOneBit(Math.max(4, size * 3 / 2)) << 1;
    keys = new int[capacity];
    ranks = new int[capacity];
    mask = capacity - 1;
    for (int rank = 0; rank < size; rank++) {
      int slot = (int) Hashes.mix(sorted[rank]) & mask;
      while (keys[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = sorted[rank];
      ranks[slot] = rank;
    }
  }

  int size() {
    return size;
  }

  /** The rank of a hash; -1 where it is not in the set. */
  int rank(int hash) {
    int slot = (int) Hashes.mix(hash) & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == hash) {
        return ranks[slot];
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
      Varints.write(out, hash - last);
      last = hash;
    }
  }

  /** Reads what {@link #write} wrote. */
  static HashIndex read(DataInput in) throws IOException {
    int[] sorted = new int[in.readInt()];
    long last = Integer.MIN_VALUE;
    for (int i = 0; i < sorted.length; i++) {
      last += Varints.read(in);
      sorted[i] = (int) last;
    }
    return new HashIndex(sorted);
  }
}
