package org.entente.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Decompresses gzip and stops where it expands as no text does: a small file of gigabytes of zeros
 * would otherwise keep the program busy for hours.
 */
final class BoundedGzip extends FilterInputStream {

  /** Thrown in the middle of a stream that expands too much. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException(int expansion) {
      super("it expands more than " + expansion + "-fold, which no text does");
    }
  }

  /** Counts the compressed bytes. */
  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count += Math.max(0, n);
      return n;
    }
  }

  private final Counting compressed;
  private final Limits limits;
  private long expanded;

  BoundedGzip(InputStream compressed, Limits limits) throws IOException {
    this(new Counting(compressed), limits);
  }

  private BoundedGzip(Counting compressed, Limits limits) throws IOException {
    super(new GZIPInputStream(compressed, 1 << 14));
    this.compressed = compressed;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    expanded += Math.max(0, n);
    if (expanded > limits.freeExpansion() && expanded / limits.expansion() > compressed.count) {
      throw new BombException(limits.expansion());
    }
    return n;
  }
}
