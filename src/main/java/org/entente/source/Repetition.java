package org.entente.source;

import java.util.HashMap;
import java.util.Map;
import org.entente.text.Document;

/**
 * Keeps a batch from holding two versions of a document: which of them stayed in the store would
 * depend on the threads. The same again is skipped; another text under the same name or URL is an
 * error, for it would silently replace the first.
 */
final class Repetition {

  private final Map<String, String> contents = new HashMap<>();

  /** The reading itself, or what to report instead of it. */
  Reading check(Reading reading) {
    if (!(reading instanceof Reading.Read read)) {
      return reading;
    }
    Document document = read.document();
    String content = document.contentHash().substring(0, 16);
    String earlier = contents.putIfAbsent(document.id(), content);
    if (earlier == null) {
      return reading;
    }
    if (earlier.equals(content)) {
      return new Reading.Skipped(document.name(), "the same document came before in this batch");
    }
    return new Reading.Failed(
        document.name(),
        "another document of this batch has the same "
            + (document.url() == null ? "name" : "URL")
            + ": rename it, or give the directory above both");
  }
}
