package org.entente.language;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The models and lists that come with the program. */
final class Resources {

  private Resources() {}

  /** Makes a value of a resource. */
  interface Reading<T> {

    /** Reads a stream, which the caller closes. */
    T from(InputStream in) throws IOException;
  }

  /**
   * Reads a resource.
   *
   * @param name its path: relative to this package, or absolute
   * @throws UncheckedIOException where the program's jar lacks it
   */
  static <T> T read(String name, Reading<T> reading) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name + " is not in the program's jar");
      }
      return reading.from(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table: columns separated by tabs; lines that begin with # are comments. */
  static List<String[]> table(String name) {
    return read(
        name,
        in ->
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList());
  }
}
