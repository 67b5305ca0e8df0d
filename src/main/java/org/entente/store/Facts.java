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
 * Keeps the default graph: it holds a fact exactly as long as one named graph states it, of this
 * actor or of one that is taken for it. So what is derived needs no counters, and putting and
 * removing in any order ends in the same store. To be used inside a write transaction.
 */
final class Facts {

  private final DatasetGraph dataset;
  private final Predicate<Triple> isFact;
  private final Identity identity;

  /**
   * @param dataset where
   * @param isFact which triples of a named graph are facts
   * @param identity which actors are one
   */
  Facts(DatasetGraph dataset, Predicate<Triple> isFact, Identity identity) {
    this.dataset = dataset;
    this.isFact = isFact;
    this.identity = identity;
  }

  /** Adds a named graph that is not there yet. */
  void add(Node graph, Collection<Triple> triples) {
    triples.forEach(triple -> dataset.add(Quad.create(graph, triple)));
    triples.forEach(this::state);
  }

  /** Removes a named graph, and the facts that no other graph states. */
  void remove(Node graph) {
    List<Triple> gone =
        Iter.toList(Iter.map(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple));
    dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    gone.forEach(this::withdraw);
  }

  /** Adds the facts that follow from a triple of a named graph. */
  void state(Triple triple) {
    if (isFact.test(triple)) {
      for (Triple fact : identity.derive(triple)) {
        dataset.add(Quad.create(Quad.defaultGraphIRI, fact));
      }
    }
  }

  /** Removes the facts that followed from a triple and follow from no other. */
  void withdraw(Triple triple) {
    if (isFact.test(triple)) {
      identity.derive(triple).forEach(this::prune);
    }
  }

  /** Removes a fact, unless a named graph states it. */
  void prune(Triple fact) {
    if (!isStated(fact)) {
      dataset.delete(Quad.create(Quad.defaultGraphIRI, fact));
    }
  }

  private boolean isStated(Triple fact) {
    return identity.patterns(fact.getSubject(), fact.getPredicate(), fact.getObject()).stream()
        .anyMatch(pattern -> isStated(fact, pattern));
  }

  private boolean isStated(Triple fact, Triple pattern) {
    return Iter.anyMatch(
        dataset.findNG(Node.ANY, pattern.getSubject(), pattern.getPredicate(), pattern.getObject()),
        quad -> identity.derive(quad.asTriple()).contains(fact));
  }
}
