package org.entente.language;

import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * What the files of the models are made of. They are written to streams, once, and read from
 * buffers, at every start: a stream gives millions of single bytes several times as slowly.
 */
final class Packed {

  private static final int BUFFER = 1 << 16;

  private Packed() {}

  /** All that deflated bytes hold. */
  static ByteBuffer inflate(InputStream in) throws IOException {
    Inflater inflater = new Inflater();
    try (InflaterInputStream inflated = new InflaterInputStream(in, inflater, BUFFER)) {
      return ByteBuffer.wrap(inflated.readAllBytes());
    } finally {
      inflater.end();
    }
  }

  /** Writes a number of seven bits a byte, low ones first: small differences take one byte. */
  static void writeNumber(DataOutput out, long value) throws IOException {
    long rest = value;
    while (rest >= 128) {
      out.writeByte((int) (rest & 127) | 128);
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  /** The next number that {@link #writeNumber} wrote. */
  static long number(ByteBuffer in) {
    long value = 0;
    int shift = 0;
    byte next;
    do {
      next = in.get();
      value |= (long) (next & 127) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }

  /** The next text that {@link DataOutput#writeUTF} wrote. */
  static String text(ByteBuffer in) {
    byte[] bytes = new byte[in.getShort() & 0xFFFF];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
