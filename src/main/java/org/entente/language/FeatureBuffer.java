package org.entente.language;

/** The hashed features of one decision; used again for the next. */
public final class FeatureBuffer {

  private static final long TEMPLATE = 0x632BE59BD9B4E019L;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final int[] features = new int[256];
  private final int shift;
  private int size;
  private int template;

  /**
   * @param bits the number of bits of a feature's hash
   */
  public FeatureBuffer(int bits) {
    this.shift = 64 - bits;
  }

  /** The number of features. */
  public int size() {
    return size;
  }

  /** The hash of a feature, from 0 up to, not including, 2 to the number of bits. */
  public int get(int i) {
    return features[i];
  }

  /** Empties the buffer. */
  public void clear() {
    size = 0;
    template = 0;
  }

  /** Adds the value of the next template. */
  public void add(long value) {
    features[size++] = hash(template++, value);
  }

  /** Adds the values of the next template, taken together. */
  public void add(long a, long b) {
    add(Hashes.join(a, b));
  }

  /** Adds the values of the next template, taken together. */
  public void add(long a, long b, long c) {
    add(Hashes.join(a, b, c));
  }

  /** Passes over templates that have no value here. */
  public void skip(int templates) {
    template += templates;
  }

  /**
   * Adds the value of a template by its number, which is part of the model.
   *
   * @param number not used with {@link #add} as well
   */
  void put(int number, long value) {
    features[size++] = hash(number, value);
  }

  void put(int number, long a, long b) {
    put(number, Hashes.join(a, b));
  }

  void put(int number, long a, long b, long c) {
    put(number, Hashes.join(a, b, c));
  }

  void put(int number, long a, long b, long c, long d) {
    put(number, Hashes.join(a, b, c, d));
  }

  private int hash(int number, long value) {
    return (int) (Hashes.mix((value + number * TEMPLATE) * SPREAD) >>> shift);
  }
}
