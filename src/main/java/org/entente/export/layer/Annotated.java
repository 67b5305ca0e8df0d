package org.entente.export.layer;

import java.util.List;
import org.entente.statement.Extraction;
import org.entente.text.Span;

/**
 * A document that was read, and what its sender asks of it.
 *
 * @param extraction what was read
 * @param predicates the words to judge in the layer {@code predicates}; empty for all verbs and
 *     event nouns
 */
public record Annotated(Extraction extraction, List<Span> predicates) {

  public Annotated {
    predicates = List.copyOf(predicates);
  }
}
