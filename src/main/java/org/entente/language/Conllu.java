package org.entente.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The CoNLL-U format of <a href="https://universaldependencies.org/format.html">Universal
 * Dependencies</a>. Names stand in the MISC column as {@code Name=B-PER}, {@code Name=I-PER}.
 */
public final class Conllu {

  private Conllu() {}

  /**
   * Reads sentences. Words of a multiword token stand where they are found in it; empty nodes are
   * left out. Where {@code # text} does not hold the words, the text is built from the words and
   * {@code SpaceAfter=No}. A sentence without heads hangs on its first word.
   *
   * @throws IllegalArgumentException with the number of the line that is not CoNLL-U, or where a
   *     sentence is not a tree
   */
  public static AnnotatedText read(Reader input) throws IOException {
    ConlluReader reader = new ConlluReader();
    try (BufferedReader lines = new BufferedReader(input)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.line(line);
      }
    }
    return reader.finish();
  }

  /** Reads sentences from a string, as {@link #read(Reader)}. */
  public static AnnotatedText read(String conllu) {
    try {
      return read(new StringReader(conllu));
    } catch (IOException e) {
      throw new UncheckedIOException("a string has no input errors", e);
    }
  }

  /**
   * Writes sentences.
   *
   * @param text what the offsets of the sentences refer to
   */
  public static String write(String text, List<Sentence> sentences) {
    StringBuilder out = new StringBuilder();
    sentences.forEach(sentence -> ConlluWriter.write(text, sentence, out));
    return out.toString();
  }
}
