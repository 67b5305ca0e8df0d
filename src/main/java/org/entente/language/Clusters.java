package org.entente.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;

/**
 * Brown clusters (Brown et al. 1992): each frequent word belongs to a class, each class to a leaf
 * of a binary tree. Words that stand in like contexts share a path from the root. Immutable.
 */
public final class Clusters {

  private final int[] keys;
  private final short[] classes;
  private final int mask;
  private final String[] paths;
  private final String[] names;

  /** The first steps of the paths, and their hashes, by the number of steps. */
  private final String[][] starts = new String[11][];

  private final int[][] prefixes = new int[11][];

  private Clusters(String[] paths, int[] hashes, short[] ids) {
    this.paths = paths;
    this.names = new String[paths.length];
    Arrays.setAll(names, id -> Integer.toString(id, Character.MAX_RADIX));
    int capacity = Integer.highestOneBit(Math.max(1, hashes.length) * 2 - 1) << 1;
    keys = new int[capacity];
    classes = new short[capacity];
    mask = capacity - 1;
    for (int i = 0; i < hashes.length; i++) {
      int slot = slot(hashes[i]);
      keys[slot] = hashes[i];
      classes[slot] = ids[i];
    }
    for (int bits : new int[] {4, 6, 10}) {
      starts[bits] = new String[paths.length];
      Arrays.setAll(starts[bits], id -> WordForm.prefix(paths[id], bits));
      prefixes[bits] = new int[paths.length];
      for (int id = 1; id < paths.length; id++) {
        prefixes[bits][id] = Hashes.string(starts[bits][id]) | 1;
      }
    }
  }

  /** No clusters at all: every word is unknown. */
  public static Clusters none() {
    return new Clusters(new String[] {""}, new int[0], new short[0]);
  }

  /** The number of a word's class, from 1; 0 for an unknown word. Case and digits do not matter. */
  public int of(String word) {
    return ofHash(Hashes.string(Hashes.normalise(word)));
  }

  /** As {@link #of}, for the {@link Hashes#string} of a {@link Hashes#normalise}d word. */
  int ofHash(int hash) {
    int slot = slot(hash);
    return keys[slot] == 0 ? 0 : classes[slot] & 0xFFFF;
  }

  /** The path of a class from the root as zeros and ones; empty for class 0. */
  public String path(int id) {
    return paths[id];
  }

  /** The number of a class in base 36, as features have it. */
  String name(int id) {
    return names[id];
  }

  /**
   * The first steps of a class's path; empty for class 0.
   *
   * @param steps 4, 6 or 10
   */
  String start(int id, int steps) {
    return starts[steps][id];
  }

  /**
   * A hash of the first steps of a class's path; 0 for class 0.
   *
   * @param bits 4, 6 or 10
   */
  int prefix(int id, int bits) {
    return prefixes[bits][id];
  }

  private int slot(int hash) {
    int slot = (int) Hashes.mix(hash) & mask;
    while (keys[slot] != 0 && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /**
   * Writes clusters in the compact form that {@link #read} takes.
   *
   * @param pathOfWord words as {@link Hashes#normalise} gives them, with the path of their class
   */
  public static void write(Map<String, String> pathOfWord, OutputStream out) throws IOException {
    List<String> paths = new ArrayList<>(List.of(""));
    Map<String, Integer> ids = new TreeMap<>();
    Map<Integer, Integer> idOfHash = new TreeMap<>();
    new TreeMap<>(pathOfWord)
        .forEach(
            (word, path) -> {
              int id =
                  ids.computeIfAbsent(
                      path,
                      p -> {
                        paths.add(p);
                        return paths.size() - 1;
                      });
              idOfHash.putIfAbsent(Hashes.string(word), id);
            });
    try (DataOutputStream data =
        new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(out), 1 << 16))) {
      data.writeInt(paths.size());
      for (String path : paths) {
        data.writeUTF(path);
      }
      HashIndex.write(idOfHash.keySet().stream().mapToInt(Integer::intValue).toArray(), data);
      for (int id : idOfHash.values()) {
        data.writeShort(id);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Clusters read(InputStream in) throws IOException {
    ByteBuffer data = Packed.inflate(in);
    String[] paths = new String[data.getInt()];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = Packed.text(data);
    }
    int[] hashes = HashIndex.read(data);
    short[] ids = new short[hashes.length];
    data.asShortBuffer().get(ids);
    return new Clusters(paths, hashes, ids);
  }
}
