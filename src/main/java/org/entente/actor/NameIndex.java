package org.entente.actor;

import java.util.stream.IntStream;

/**
 * Lines of the gazetteer by the hashes of their names: a table with open addressing, in which equal
 * hashes keep the order in which they came.
 */
final class NameIndex {

  // Hash of a name, and 1 + the line it stands in.
  private int[] hashes = new int[1 << 19];
  private int[] lines = new int[1 << 19];
  private int size;

  void put(int hash, int line) {
    if (size * 2 > hashes.length) {
      grow();
    }
    int slot = slot(hash);
    while (lines[slot] != 0) {
      slot = following(slot);
    }
    hashes[slot] = hash;
    lines[slot] = line + 1;
    size++;
  }

  /** The lines of a hash, and rarely of another name with the same hash. */
  IntStream find(int hash) {
    return IntStream.iterate(slot(hash), slot -> lines[slot] != 0, this::following)
        .filter(slot -> hashes[slot] == hash)
        .map(slot -> lines[slot] - 1);
  }

  boolean contains(int hash) {
    for (int slot = slot(hash); lines[slot] != 0; slot = following(slot)) {
      if (hashes[slot] == hash) {
        return true;
      }
    }
    return false;
  }

  private void grow() {
    int[] oldHashes = hashes;
    int[] oldLines = lines;
    hashes = new int[oldHashes.length * 2];
    lines = new int[hashes.length];
    size = 0;
    // Whole runs of filled slots in order, so that equal hashes keep their order.
    int start = 0;
    while (oldLines[start] != 0) {
      start++;
    }
    for (int i = 1; i <= oldLines.length; i++) {
      int slot = (start + i) & (oldLines.length - 1);
      if (oldLines[slot] != 0) {
        put(oldHashes[slot], oldLines[slot] - 1);
      }
    }
  }

  private int slot(int hash) {
    return (((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> 8) & (hashes.length - 1);
  }

  private int following(int slot) {
    return (slot + 1) & (hashes.length - 1);
  }
}
