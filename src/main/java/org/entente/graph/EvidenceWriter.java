package org.entente.graph;

import org.apache.jena.graph.Node;
import org.entente.text.Document;
import org.entente.text.Span;

/**
 * Passages as the W3C Web Annotation model describes them: by offsets, and by the words with some
 * of their surroundings, so that they are found again in an edited copy.
 */
final class EvidenceWriter {

  /** Code units of the surroundings that a quote is given on each side. */
  private static final int CONTEXT = 32;

  private final Iris iris;
  private final Document document;
  private final Triples out;

  EvidenceWriter(Iris iris, Document document, Triples out) {
    this.iris = iris;
    this.document = document;
    this.out = out;
  }

  /**
   * Describes a passage, and gives its IRI; statements of one sentence share it.
   *
   * @throws IllegalArgumentException if the text has no such passage
   */
  Node write(Span span) {
    String text = document.text();
    if (span.end() > text.length() || span.length() == 0) {
      throw new IllegalArgumentException(
          "quotes " + span + " of a text of " + text.length() + " characters");
    }
    Node passage = iris.passage(document, span);
    out.add(passage, Vocabulary.TYPE, Vocabulary.SPECIFIC_RESOURCE);
    out.add(passage, Vocabulary.HAS_SOURCE, iris.document(document));
    out.add(passage, Vocabulary.HAS_SELECTOR, byOffsets(span));
    out.add(passage, Vocabulary.HAS_SELECTOR, byWords(span, text));
    return passage;
  }

  private Node byOffsets(Span span) {
    Node selector = iris.position(document, span);
    out.add(selector, Vocabulary.TYPE, Vocabulary.TEXT_POSITION_SELECTOR);
    out.offset(selector, Vocabulary.OA_START, span.start());
    out.offset(selector, Vocabulary.OA_END, span.end());
    return selector;
  }

  private Node byWords(Span span, String text) {
    Node selector = iris.quote(document, span);
    out.add(selector, Vocabulary.TYPE, Vocabulary.TEXT_QUOTE_SELECTOR);
    out.text(selector, Vocabulary.EXACT, span.of(text));
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    out.text(selector, Vocabulary.PREFIX, text.substring(whole(text, from), span.start()));
    out.text(selector, Vocabulary.SUFFIX, text.substring(span.end(), whole(text, to)));
    return selector;
  }

  /** The place itself, or one later where it would cut a surrogate pair in two. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
