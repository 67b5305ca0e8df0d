package org.entente.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Numbers of seven bits a byte, low ones first: small differences take one byte. */
final class Varints {

  private Varints() {}

  static void write(DataOutput out, long value) throws IOException {
    long rest = value;
    while (rest >= 128) {
      out.writeByte((int) (rest & 127) | 128);
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  static long read(DataInput in) throws IOException {
    long value = 0;
    int shift = 0;
    int b;
    do {
      b = in.readByte();
      value |= (long) (b & 127) << shift;
      shift += 7;
    } while (b < 0);
    return value;
  }

  /** The next number of a buffer, which must fit into 31 bits. */
  static int read(ByteBuffer in) {
    int value = 0;
    int shift = 0;
    int next;
    do {
      next = in.get();
      value |= (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }
}
