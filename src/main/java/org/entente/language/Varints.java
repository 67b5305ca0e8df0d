package org.entente.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

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
}
