package org.entente.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.graph.Vocabulary;

/** Finds how two actors hang together: a shortest chain of direct edges, in either direction. */
public final class Paths {

  private final DatasetGraph data;
  private final PartyReader parties;
  private final int budget;

  /**
   * @param data a dataset inside a read transaction
   * @param budget how many actors may be looked at before the search gives up
   */
  public Paths(DatasetGraph data, int budget) {
    this.data = data;
    this.parties = new PartyReader(data.getDefaultGraph());
    this.budget = budget;
  }

  /**
   * A shortest path; among those of one length, the first by the actors' IRIs. Empty where there is
   * none of that length.
   *
   * @param length the greatest number of edges
   */
  public List<Edge> shortest(Party from, Party to, int length) {
    Map<String, Edge> cameBy = new LinkedHashMap<>();
    Deque<Step> queue = new ArrayDeque<>(List.of(new Step(from, 0)));
    while (!queue.isEmpty() && cameBy.size() < budget) {
      Step step = queue.remove();
      if (step.party().iri().equals(to.iri())) {
        return trace(from, to, cameBy);
      }
      if (step.length() < length) {
        neighbours(step.party())
            .forEach(
                (iri, edge) -> {
                  if (!iri.equals(from.iri()) && cameBy.putIfAbsent(iri, edge) == null) {
                    queue.add(new Step(other(edge, step.party()), step.length() + 1));
                  }
                });
      }
    }
    return List.of();
  }

  private static List<Edge> trace(Party from, Party to, Map<String, Edge> cameBy) {
    List<Edge> path = new ArrayList<>();
    Party at = to;
    while (!at.iri().equals(from.iri())) {
      Edge edge = cameBy.get(at.iri());
      if (edge == null) {
        return List.of();
      }
      path.add(edge);
      at = other(edge, at);
    }
    Collections.reverse(path);
    return path;
  }

  private static Party other(Edge edge, Party one) {
    return edge.subject().iri().equals(one.iri()) ? edge.object() : edge.subject();
  }

  /** One edge to every neighbour, by the neighbour's IRI. */
  private Map<String, Edge> neighbours(Party party) {
    Node node = NodeFactory.createURI(party.iri());
    Map<String, Edge> found = new TreeMap<>();
    data.find(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> add(quad, quad.getObject(), found));
    data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, node)
        .forEachRemaining(quad -> add(quad, quad.getSubject(), found));
    return found;
  }

  private void add(Quad quad, Node neighbour, Map<String, Edge> found) {
    String property = quad.getPredicate().getURI();
    if (neighbour.isURI() && property.startsWith(Vocabulary.ENT) && isActor(neighbour)) {
      Edge edge =
          new Edge(
              parties.read(quad.getSubject()),
              PartyReader.localName(property),
              parties.read(quad.getObject()));
      found.merge(neighbour.getURI(), edge, Paths::firstByName);
    }
  }

  private static Edge firstByName(Edge one, Edge other) {
    return one.relation().compareTo(other.relation()) <= 0 ? one : other;
  }

  private boolean isActor(Node node) {
    return data.contains(Quad.defaultGraphIRI, node, Vocabulary.TYPE, Vocabulary.ACTOR);
  }

  private record Step(Party party, int length) {}
}
