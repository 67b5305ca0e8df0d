package org.entente.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Files that come with the program: rules, word lists, queries. */
public final class ProgramFile {

  private ProgramFile() {}

  /**
   * All bytes of a file.
   *
   * @param path from the root of the program's jar: {@code /ontology/lexicon/hedges.tsv}
   * @throws IllegalStateException where the program lacks it
   */
  public static byte[] bytes(String path) {
    try (InputStream in = ProgramFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** All of a UTF-8 file, as {@link #bytes}. */
  public static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /** The lines of a file, as {@link #text}, but for blank ones and comments, which begin with #. */
  public static Stream<String> lines(String path) {
    return text(path).lines().filter(line -> !line.isBlank() && line.charAt(0) != '#');
  }
}
