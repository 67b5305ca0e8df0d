package org.entente.store;

import org.entente.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document that was put into a store.
 *
 * @param document the document
 * @param kind what happened
 * @param statements the number of statements that were stored; 0 where nothing was written
 * @param reason why it was refused; null otherwise
 */
public record Outcome(Document document, Kind kind, int statements, @Nullable String reason) {

  /** What can become of a document. */
  public enum Kind {
    /** It was not there before. */
    ADDED,
    /** It took the place of another version, or of what an older program had read. */
    REPLACED,
    /** The same version was there, read by the same program: nothing was written. */
    UNCHANGED,
    /** Its graph breaks a rule of the model: nothing was written, what was there stays. */
    REFUSED
  }
}
