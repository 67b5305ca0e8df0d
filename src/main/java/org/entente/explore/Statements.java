package org.entente.explore;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.graph.Vocabulary;

/** Finds statements in a dataset that is open for reading. */
public final class Statements {

  /** By their first day, those without a date last; then by document and place in it. */
  public static final Comparator<Claim> BY_DATE =
      Comparator.comparing(Statements::firstDay)
          .thenComparing(claim -> claim.article().name())
          .thenComparingInt(claim -> claim.evidence().triggerStart())
          .thenComparing(Claim::iri);

  private static final String NO_DATE = "~";

  private final DatasetGraph data;
  private final Map<Node, ClaimReader> readers = new LinkedHashMap<>();

  /**
   * @param data a dataset inside a read transaction
   */
  public Statements(DatasetGraph data) {
    this.data = data;
  }

  /** Those that have an actor or a position as subject or object, by date. */
  public List<Claim> about(Party party) {
    Node node = NodeFactory.createURI(party.iri());
    Set<Quad> found = new LinkedHashSet<>();
    data.find(Node.ANY, Node.ANY, Vocabulary.SUBJECT, node).forEachRemaining(found::add);
    data.find(Node.ANY, Node.ANY, Vocabulary.OBJECT, node).forEachRemaining(found::add);
    return claims(found);
  }

  /** Those between two, in either direction, by date. */
  public List<Claim> between(Party one, Party other) {
    return about(one).stream().filter(claim -> touches(claim, other)).toList();
  }

  /** Those that somebody holds: says, denies, plans; by date. */
  public List<Claim> heldBy(Party holder) {
    Node node = NodeFactory.createURI(holder.iri());
    Set<Quad> found = new LinkedHashSet<>();
    data.find(Node.ANY, Node.ANY, Vocabulary.HOLDER, node).forEachRemaining(found::add);
    return claims(found);
  }

  /**
   * The statements of an IRI, or of an id that begins like this: one document may hold it, or
   * several.
   */
  public List<Claim> named(String key) {
    Set<Quad> found = new LinkedHashSet<>();
    data.find(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.STATEMENT)
        .forEachRemaining(
            quad -> {
              String iri = quad.getSubject().toString();
              if (iri.equals(key) || iri.startsWith(key, iri.lastIndexOf('/') + 1)) {
                found.add(quad);
              }
            });
    return claims(found);
  }

  /**
   * Those of a relation, by date.
   *
   * @param relation its local name
   */
  public List<Claim> ofRelation(String relation) {
    Set<Quad> found = new LinkedHashSet<>();
    data.find(Node.ANY, Node.ANY, Vocabulary.PREDICATE, Vocabulary.ent(relation))
        .forEachRemaining(found::add);
    return claims(found);
  }

  /** All statements of a document, in the order of the text. */
  public List<Claim> of(String documentIri) {
    return reader(NodeFactory.createURI(documentIri)).all();
  }

  private static boolean touches(Claim claim, Party party) {
    Party object = claim.object();
    return claim.subject().iri().equals(party.iri())
        || (object != null && object.iri().equals(party.iri()));
  }

  private List<Claim> claims(Set<Quad> found) {
    return found.stream()
        .filter(quad -> !quad.isDefaultGraph())
        .map(quad -> reader(quad.getGraph()).read(quad.getSubject()))
        .flatMap(Optional::stream)
        .distinct()
        .sorted(BY_DATE)
        .toList();
  }

  private ClaimReader reader(Node graph) {
    return readers.computeIfAbsent(graph, node -> new ClaimReader(node, data.getGraph(node)));
  }

  private static String firstDay(Claim claim) {
    When when = claim.when();
    return when == null ? NO_DATE : when.first().toString();
  }
}
