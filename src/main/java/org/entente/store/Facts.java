package org.entente.store;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Keeps the default graph: it holds a fact exactly as long as one named graph states it. So what is
 * derived needs no counters, and putting and removing in any order ends in the same store. To be
 * used inside a write transaction.
 */
final class Facts {

  private final DatasetGraph dataset;
  private final Predicate<Triple> isFact;

  /**
   * @param dataset where
   * @param isFact which triples of a named graph are facts
   */
  Facts(DatasetGraph dataset, Predicate<Triple> isFact) {
    this.dataset = dataset;
    this.isFact = isFact;
  }

  /** Adds a named graph that is not there yet. */
  void add(Node graph, Collection<Triple> triples) {
    for (Triple triple : triples) {
      dataset.add(Quad.create(graph, triple));
      if (isFact.test(triple)) {
        dataset.add(Quad.create(Quad.defaultGraphIRI, triple));
      }
    }
  }

  /** Removes a named graph, and the facts that no other graph states. */
  void remove(Node graph) {
    List<Triple> gone =
        Iter.toList(Iter.map(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple));
    dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    for (Triple triple : gone) {
      if (isFact.test(triple) && !isStated(triple)) {
        dataset.delete(Quad.create(Quad.defaultGraphIRI, triple));
      }
    }
  }

  private boolean isStated(Triple triple) {
    return dataset
        .findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
        .hasNext();
  }
}
