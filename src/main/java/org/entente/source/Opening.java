package org.entente.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Opens files, decompressing {@code .gz}, and words what goes wrong. */
final class Opening {

  private static final int GZIP_MAGIC = 0x1f8b;

  private Opening() {}

  /** Opens a file; the caller closes the stream. */
  static InputStream open(Path path, Limits limits) throws IOException, UnreadableException {
    boolean named = String.valueOf(path.getFileName()).endsWith(".gz");
    InputStream file = Files.newInputStream(path);
    try {
      return decompressed(file, named, limits);
    } catch (IOException | UnreadableException e) {
      file.close();
      throw e;
    }
  }

  /**
   * A stream that decompresses what looks like gzip and leaves alone what does not.
   *
   * @param mustBe whether the content is said to be gzip
   */
  static InputStream decompressed(InputStream stream, boolean mustBe, Limits limits)
      throws IOException, UnreadableException {
    BufferedInputStream buffered = new BufferedInputStream(stream, 1 << 16);
    buffered.mark(4);
    int magic = buffered.read() << 8 | buffered.read();
    buffered.reset();
    if (magic == GZIP_MAGIC) {
      return new BufferedInputStream(new BoundedGzip(buffered, limits), 1 << 16);
    }
    if (mustBe && magic >= 0) {
      throw new UnreadableException(
          "not gzip, although its name ends in .gz: rename it, or compress it again");
    }
    return buffered;
  }

  /** Why reading failed, in words for the user. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission to read it: change its permissions, or run as another user";
    }
    if (e instanceof ZipException || e instanceof java.io.EOFException) {
      return "damaged gzip: compress it again (" + e.getMessage() + ")";
    }
    String message = e.getMessage();
    return "cannot be read: " + (message == null ? e.getClass().getSimpleName() : message);
  }
}
