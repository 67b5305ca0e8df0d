package org.entente.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Splits a stream of bytes into lines, in memory that is bounded whatever their length. */
final class LineReader {

  private final InputStream stream;
  private final int limit;
  private int number;
  private boolean tooLong;

  /**
   * @param limit bytes of a line that are kept
   */
  LineReader(InputStream stream, int limit) {
    this.stream = stream;
    this.limit = limit;
  }

  /** The next line without its end, cut at the limit; null at the end of the stream. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    tooLong = false;
    int b = stream.read();
    if (b < 0) {
      return null;
    }
    number++;
    for (; b >= 0 && b != '\n'; b = stream.read()) {
      if (line.size() < limit) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    return line.toByteArray();
  }

  /** The number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  /** Whether the line that was read last was longer than the limit. */
  boolean tooLong() {
    return tooLong;
  }
}
