package org.entente.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Goes through the files of a batch, one document in memory at a time. */
final class Batch implements Iterator<Reading>, AutoCloseable {

  private static final Set<String> JSON = Set.of("jsonl", "ndjson", "json");

  private final DocumentReader reader;
  private final Iterator<Entry> entries;
  private final UnaryOperator<Reading> check;
  private @Nullable InputStream open;
  private @Nullable JsonLines lines;
  private @Nullable Reading upcoming;

  Batch(DocumentReader reader, Iterator<Entry> entries, UnaryOperator<Reading> check) {
    this.reader = reader;
    this.entries = entries;
    this.check = check;
  }

  @Override
  public boolean hasNext() {
    while (upcoming == null) {
      Reading reading;
      if (lines != null) {
        reading = lines.next();
        if (reading == null) {
          close();
        }
      } else if (entries.hasNext()) {
        reading = start(entries.next());
      } else {
        return false;
      }
      upcoming = reading == null ? null : check.apply(reading);
    }
    return true;
  }

  @Override
  public Reading next() {
    if (!hasNext() || upcoming == null) {
      throw new NoSuchElementException();
    }
    Reading reading = upcoming;
    upcoming = null;
    return reading;
  }

  private @Nullable Reading start(Entry entry) {
    if (entry.problem() != null) {
      return new Reading.Failed(entry.name(), entry.problem());
    }
    if (!entry.ofKnownKind()) {
      return new Reading.Skipped(
          entry.name(), "not a kind of file that is read in directories; name it to read it");
    }
    try {
      InputStream stream = stream(entry.path());
      open = entry.path() == null ? null : stream;
      if (isJson(entry.path(), stream)) {
        lines = new JsonLines(entry.name(), stream, reader.date(), reader.limits());
        return null;
      }
      byte[] bytes = stream.readNBytes(reader.limits().documentBytes() + 1);
      close();
      return plain(entry, bytes);
    } catch (UnreadableException e) {
      close();
      return new Reading.Failed(entry.name(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      close();
      return new Reading.Failed(entry.name(), Opening.reason(e));
    }
  }

  private Reading plain(Entry entry, byte[] bytes) throws UnreadableException {
    if (bytes.length > reader.limits().documentBytes()) {
      throw new UnreadableException(reader.limits().tooLong());
    }
    String text = TextCheck.decode(bytes);
    String name = entry.path() == null ? unnamed(text) : withoutGz(entry.name());
    return new Reading.Read(PlainText.document(name, text, reader.date(), reader.limits()), null);
  }

  private InputStream stream(@Nullable Path path) throws IOException, UnreadableException {
    if (path == null) {
      return Opening.decompressed(reader.standardInput(), false, reader.limits());
    }
    if (!Files.isReadable(path)) {
      throw new UnreadableException(
          "no permission to read it: change its permissions, or run as another user");
    }
    return Opening.open(path, reader.limits());
  }

  /** Whether a file's name says JSON, or standard input starts like it. */
  private static boolean isJson(@Nullable Path path, InputStream stream) throws IOException {
    if (path != null) {
      return JSON.contains(FileTree.kind(path));
    }
    if (!(stream instanceof BufferedInputStream)) {
      return false;
    }
    stream.mark(1024);
    int b = stream.read();
    for (int i = 0; i < 1000 && b >= 0 && (b <= ' ' || b >= 0x80); i++) {
      b = stream.read();
    }
    stream.reset();
    return b == '{';
  }

  private static String withoutGz(String name) {
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }

  /** A name for text that came without one: the same text gets the same, another one another. */
  private static String unnamed(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return "stdin-" + HexFormat.of().toHexDigits((int) sum.getValue());
  }

  /** Closes the file that is being read; standard input stays open. */
  @Override
  public void close() {
    lines = null;
    InputStream stream = open;
    open = null;
    if (stream != null) {
      try {
        stream.close();
      } catch (IOException e) {
        // Everything of it was read that was wanted: nothing is lost.
      }
    }
  }
}
