package org.entente.batch;

import org.entente.statement.Extraction;
import org.entente.text.Document;
import org.jspecify.annotations.Nullable;

/** What a thread has made of one document. */
public sealed interface Work {

  /**
   * It was read.
   *
   * @param extraction what was read from it
   * @param json the JSON line it came from; null for plain text
   */
  record Done(Extraction extraction, @Nullable String json) implements Work {}

  /** It need not be read. */
  record Unneeded(Document document) implements Work {}

  /** It could not be read: one bad document never stops a batch. */
  record Failed(String name, String reason) implements Work {}

  /** It was left out on purpose. */
  record Skipped(String name, String reason) implements Work {}
}
