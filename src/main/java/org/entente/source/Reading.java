package org.entente.source;

import org.entente.text.Document;
import org.jspecify.annotations.Nullable;

/** What became of one document of a batch: bad ones are values, so they never stop the others. */
public sealed interface Reading {

  /** What the source calls the document: {@link Document#name()}, or the path of a bad file. */
  String name();

  /**
   * A document that could be read.
   *
   * @param document the document
   * @param json the JSON line it was read from, for callers that use further fields of it; null for
   *     plain text
   */
  record Read(Document document, @Nullable String json) implements Reading {
    @Override
    public String name() {
      return document.name();
    }
  }

  /**
   * A file left out on purpose: of a kind that is not read, or the same document again. No error.
   *
   * @param name the file or document
   * @param reason why, in words for the user
   */
  record Skipped(String name, String reason) implements Reading {}

  /**
   * A document that could not be read.
   *
   * @param name the file, or {@code file:line} within JSON Lines
   * @param reason what is wrong and what to do about it, in words for the user, without the name
   */
  record Failed(String name, String reason) implements Reading {}
}
