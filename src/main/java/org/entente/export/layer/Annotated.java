package org.entente.export.layer;

import java.util.List;
import org.entente.statement.Extraction;
import org.entente.statement.Judgements;
import org.entente.text.Span;

/**
 * A document that was read, and what its sender asks of it.
 *
 * @param extraction what was read
 * @param judgements how sure its text is of each word
 * @param predicates the words to judge in the layer {@code predicates}; empty for all verbs and
 *     event nouns
 */
public record Annotated(Extraction extraction, Judgements judgements, List<Span> predicates) {

  public Annotated {
    predicates = List.copyOf(predicates);
  }
}
