package org.entente.store;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.graph.DocumentGraph;
import org.entente.graph.ShapeCheck;
import org.entente.graph.Vocabulary;
import org.entente.statement.Extraction;
import org.entente.store.Outcome.Kind;
import org.entente.text.Document;

/** Puts documents' graphs into the dataset, inside a transaction of its caller. */
final class Ingest {

  private final DatasetGraph dataset;
  private final Predicate<Triple> isFact;
  private final DocumentGraph writer;
  private final ShapeCheck shapes = new ShapeCheck();

  Ingest(DatasetGraph dataset, Predicate<Triple> isFact, DocumentGraph writer) {
    this.dataset = dataset;
    this.isFact = isFact;
    this.writer = writer;
  }

  /** Makes and checks a document's graph; needs no transaction. */
  Draft draft(Extraction extraction) {
    try {
      Collection<Triple> triples = writer.triples(extraction);
      return new Draft(extraction, triples, shapes.faults(triples));
    } catch (IllegalArgumentException e) {
      return new Draft(extraction, List.of(), List.of(String.valueOf(e.getMessage())));
    }
  }

  boolean wouldWrite(Draft draft) {
    return draft.faults().isEmpty() && !isCurrent(draft.extraction().document());
  }

  boolean isCurrent(Document document) {
    Node graph = writer.iris().document(document);
    Node hash = NodeFactory.createLiteralString(document.contentHash());
    Node run = writer.iris().run(writer.run());
    return dataset.contains(graph, graph, Vocabulary.CONTENT_HASH, hash)
        && dataset.contains(graph, graph, Vocabulary.WAS_GENERATED_BY, run);
  }

  /** Puts documents, and gives what became of each. */
  List<Outcome> put(List<Draft> drafts) {
    Identity identity = new Decisions(dataset, writer.iris()).identity();
    Facts facts = new Facts(dataset, isFact, identity);
    return drafts.stream().map(draft -> put(draft, facts)).toList();
  }

  private Outcome put(Draft draft, Facts facts) {
    Document document = draft.extraction().document();
    if (!draft.faults().isEmpty()) {
      return new Outcome(document, Kind.REFUSED, 0, String.join("; ", draft.faults()));
    }
    if (isCurrent(document)) {
      return new Outcome(document, Kind.UNCHANGED, 0, null);
    }
    Node graph = writer.iris().document(document);
    boolean present = dataset.containsGraph(graph);
    if (present) {
      facts.remove(graph);
    }
    facts.add(graph, draft.triples());
    int statements = draft.extraction().statements().size();
    return new Outcome(document, present ? Kind.REPLACED : Kind.ADDED, statements, null);
  }
}
