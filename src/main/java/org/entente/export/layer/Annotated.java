package org.entente.export.layer;

import java.util.List;
import java.util.function.Supplier;
import org.entente.statement.Extraction;
import org.entente.statement.Judgements;
import org.entente.text.Span;

/**
 * A document that was read, and what its sender asks of it.
 *
 * @param extraction what was read
 * @param judgements makes the judgements of how sure its text is of each word; only the layers that
 *     need them ask
 * @param predicates the words to judge in the layer {@code predicates}; empty for all verbs and
 *     event nouns
 */
public record Annotated(
    Extraction extraction, Supplier<Judgements> judgements, List<Span> predicates) {

  public Annotated {
    predicates = List.copyOf(predicates);
  }
}
