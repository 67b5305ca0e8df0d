package org.entente.source;

import java.time.LocalDate;
import java.util.List;
import org.entente.text.Document;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads plain text with its header lines. */
final class PlainText {

  private PlainText() {}

  /**
   * The document that a text is.
   *
   * @param date the day of publication where the text does not give it
   */
  static Document document(String name, String text, @Nullable LocalDate date, Limits limits)
      throws UnreadableException {
    if (text.isBlank()) {
      throw new UnreadableException("empty");
    }
    if (text.length() > limits.documentLength()) {
      throw new UnreadableException(limits.tooLong());
    }
    Header header = Header.of(text);
    return new Document(
        name,
        text,
        prose(text, header.end()),
        header.date() == null ? date : header.date(),
        header.get("title"),
        header.get("publisher"),
        header.get("url"),
        header.get("language"));
  }

  /** The passages of a text from an offset on; there must be some. */
  static List<Span> prose(String text, int from) throws UnreadableException {
    List<Span> passages = Prose.passages(text, from, Boilerplate.STANDARD);
    if (passages.isEmpty()) {
      throw new UnreadableException("no prose in it, only header lines or boilerplate");
    }
    return passages;
  }
}
