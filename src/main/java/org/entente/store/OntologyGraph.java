package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.entente.graph.Iris;
import org.entente.graph.Ontology;
import org.entente.graph.Vocabulary;

/** The ontology in a dataset: a named graph like a document's, all of which is fact. */
final class OntologyGraph {

  private OntologyGraph() {}

  /** Brings it to the version of this program. */
  static void bringUpToDate(DatasetGraph dataset, Iris iris) {
    Node version = NodeFactory.createLiteralString(Ontology.contentHash());
    boolean upToDate =
        Txn.calculateRead(
            dataset,
            () -> dataset.contains(Ontology.IRI, Ontology.IRI, Vocabulary.CONTENT_HASH, version));
    if (upToDate) {
      return;
    }
    List<Triple> triples = new ArrayList<>(Ontology.triples());
    triples.add(Triple.create(Ontology.IRI, Vocabulary.CONTENT_HASH, version));
    Txn.executeWrite(
        dataset,
        () -> {
          Facts all = new Facts(dataset, triple -> true, Identity.of(iris, List.of()));
          all.remove(Ontology.IRI);
          all.add(Ontology.IRI, triples);
          Vocabulary.prefixes(iris).getNsPrefixMap().forEach(dataset.prefixes()::add);
        });
  }
}
