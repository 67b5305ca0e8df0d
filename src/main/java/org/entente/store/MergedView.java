package org.entente.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as decisions about actors make it look: where two are one, the documents' graphs speak
 * of one, too. The stored graphs stay as they are. Read only; every triple of a graph comes once.
 */
final class MergedView extends DatasetGraphReadOnly implements DatasetGraphWrapperView {

  private final DatasetGraph stored;
  private final Identity identity;
  private final Node decisions;

  /**
   * @param stored what is stored, open for reading
   * @param identity who is who
   * @param decisions the graph of the decisions, which shows as it is
   */
  MergedView(DatasetGraph stored, Identity identity, Node decisions) {
    super(stored, QuadExecution.in(stored.getContext()));
    this.stored = stored;
    this.identity = identity;
    this.decisions = decisions;
  }

  @Override
  public Iterator<Quad> find(
      @Nullable Node graph,
      @Nullable Node subject,
      @Nullable Node property,
      @Nullable Node object) {
    return everywhere(any(graph), any(subject), any(property), any(object));
  }

  /** Jena writes the wildcard as null, too. */
  private static Node any(@Nullable Node node) {
    return node == null ? Node.ANY : node;
  }

  private Iterator<Quad> everywhere(Node graph, Node subject, Node property, Node object) {
    if (Quad.isDefaultGraph(graph) || decisions.equals(graph)) {
      return stored.find(graph, subject, property, object);
    }
    Iterator<Quad> named = named(graph, subject, property, object);
    return graph.isConcrete()
        ? named
        : Iter.concat(stored.find(Quad.defaultGraphIRI, subject, property, object), named);
  }

  @Override
  public Iterator<Quad> findNG(
      @Nullable Node graph,
      @Nullable Node subject,
      @Nullable Node property,
      @Nullable Node object) {
    return named(any(graph), any(subject), any(property), any(object));
  }

  private Iterator<Quad> named(Node graph, Node subject, Node property, Node object) {
    if (decisions.equals(graph)) {
      return stored.find(graph, subject, property, object);
    }
    Triple wanted = Triple.create(subject, property, object);
    Set<Quad> seen = new HashSet<>();
    Iterator<Quad> documents =
        Iter.flatMap(
            identity.patterns(subject, property, object).iterator(),
            pattern -> derived(graph, pattern, wanted, seen));
    return graph.isConcrete()
        ? documents
        : Iter.concat(stored.find(decisions, subject, property, object), documents);
  }

  private Iterator<Quad> derived(Node graph, Triple pattern, Triple wanted, Set<Quad> seen) {
    Iterator<Quad> found =
        stored.findNG(graph, pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    return Iter.flatMap(
        Iter.filter(found, quad -> !quad.getGraph().equals(decisions)),
        quad -> derived(quad, wanted, seen).iterator());
  }

  private Collection<Quad> derived(Quad quad, Triple wanted, Set<Quad> seen) {
    return identity.derive(quad.asTriple()).stream()
        .filter(wanted::matches)
        .map(triple -> Quad.create(quad.getGraph(), triple))
        .filter(other -> isFirst(other, seen))
        .toList();
  }

  /** What is said of an actor that others are taken for may be said of the others as well. */
  private boolean isFirst(Quad quad, Set<Quad> seen) {
    boolean shared =
        Stream.of(quad.getSubject(), quad.getObject()).anyMatch(identity::standsForOthers);
    return !shared || seen.add(quad);
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getUnionGraph() {
    return GraphView.createUnionGraph(this);
  }

  @Override
  public Graph getGraph(Node graph) {
    return GraphView.createNamedGraph(this, graph);
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public boolean contains(
      @Nullable Node graph,
      @Nullable Node subject,
      @Nullable Node property,
      @Nullable Node object) {
    return find(graph, subject, property, object).hasNext();
  }

  @Override
  public boolean contains(Quad quad) {
    return find(quad).hasNext();
  }
}
