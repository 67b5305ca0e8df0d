package org.entente.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The documents of a JSON Lines stream, one after the other. */
final class JsonLines {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final LineReader lines;
  private final @Nullable LocalDate date;
  private final Limits limits;
  private boolean finished;
  private boolean anything;

  JsonLines(String name, InputStream stream, @Nullable LocalDate date, Limits limits) {
    this.name = name;
    this.lines = new LineReader(stream, limits.lineBytes());
    this.date = date;
    this.limits = limits;
  }

  /** The next document or what is wrong with it; null at the end. Blank lines are passed over. */
  @Nullable Reading next() {
    try {
      for (byte[] line = read(); line != null; line = read()) {
        Reading reading = lines.tooLong() ? failed(limits.tooLong()) : reading(line);
        if (reading != null) {
          anything = true;
          return reading;
        }
      }
    } catch (IOException e) {
      finished = true;
      return new Reading.Failed(name + ":" + (lines.number() + 1), Opening.reason(e));
    }
    return anything || finished ? null : empty();
  }

  private byte @Nullable [] read() throws IOException {
    return finished ? null : lines.next();
  }

  private Reading empty() {
    finished = true;
    return new Reading.Failed(name, "empty");
  }

  private @Nullable Reading reading(byte[] line) {
    try {
      String json = TextCheck.decode(line).strip();
      String plain = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
      return plain.isEmpty()
          ? null
          : new Reading.Read(
              JsonLine.document(plain, name + ":" + lines.number(), date, limits), plain);
    } catch (UnreadableException e) {
      return failed(String.valueOf(e.getMessage()));
    }
  }

  private Reading failed(String reason) {
    return new Reading.Failed(name + ":" + lines.number(), reason);
  }
}
