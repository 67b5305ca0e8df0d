package org.entente.language;

import java.util.List;
import org.entente.text.Document;

/** Reads the prose of a document. Implementations are thread-safe and deterministic. */
public interface Analyzer {

  /**
   * The sentences of a document's passages, in order, with offsets into {@link Document#text()}.
   * Never fails on any text: unreadable stretches come back as sentences of odd tokens.
   */
  List<Sentence> analyze(Document document);
}
