package org.entente.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.SortedMap;

/**
 * Words or phrases known by their 32-bit hashes, each with a set of up to eight kinds. Three bytes
 * an entry instead of thirty; cannot be listed; with 130,000 entries one unknown phrase in 30,000
 * is taken for a known one. Immutable.
 */
public final class HashedKinds {

  private final HashIndex entries;

  private HashedKinds(HashIndex entries) {
    this.entries = entries;
  }

  /** The key of a phrase: its spaces do not matter, so nor does how it is split into words. */
  public static int key(String phrase) {
    return Hashes.string(phrase.replace(" ", ""));
  }

  /**
   * Writes entries.
   *
   * @param kinds for each {@link #key} its kinds, as bits
   */
  public static void write(SortedMap<Integer, Byte> kinds, OutputStream output) throws IOException {
    DataOutputStream out = new DataOutputStream(output);
    HashIndex.write(kinds.keySet().stream().mapToInt(Integer::intValue).toArray(), out);
    for (byte set : kinds.values()) {
      out.writeByte(set);
    }
    out.flush();
  }

  /** Reads what {@link #write} wrote. */
  public static HashedKinds read(InputStream input) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(input.readAllBytes());
    int[] keys = HashIndex.read(in);
    int[] kinds = new int[keys.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = in.get() & 0xFF;
    }
    return new HashedKinds(new HashIndex(keys, kinds));
  }

  /** The kinds of a key, as bits; 0 if it is unknown. */
  int of(int key) {
    return Math.max(0, entries.get(key));
  }
}
