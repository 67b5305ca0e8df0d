package org.entente.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.graph.DecidedActor;
import org.entente.graph.Iris;
import org.entente.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Brings the default graph up to date when actors are decided to be others than before. */
final class Rederivation {

  private final DatasetGraph dataset;
  private final Iris iris;

  Rederivation(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  /** Takes back what followed by the one, and adds what follows by the other. */
  void change(Identity before, Identity after) {
    Set<Node> changed = new LinkedHashSet<>(before.merged());
    changed.addAll(after.merged());
    changed.removeIf(node -> Objects.equals(before.kept(node), after.kept(node)));
    Set<Triple> stated = new LinkedHashSet<>();
    changed.forEach(node -> collect(node, stated));

    Facts facts = new Facts(dataset, triple -> iris.isShared(triple.getSubject()), after);
    stated.forEach(facts::state);
    for (Triple triple : stated) {
      if (iris.isShared(triple.getSubject())) {
        before.derive(triple).forEach(facts::prune);
      }
    }
    for (Node node : changed) {
      link(node, before.kept(node), dataset::delete);
      link(node, after.kept(node), dataset::add);
    }
  }

  private interface Change {
    void of(Quad quad);
  }

  /** From the merged actor to the one it is taken for, for those who read documents' graphs. */
  private static void link(Node merged, @Nullable DecidedActor kept, Change change) {
    if (kept != null) {
      change.of(Quad.create(Quad.defaultGraphIRI, merged, Vocabulary.MERGED_INTO, kept.node()));
    }
  }

  /** What documents state of an actor, and of its memberships. */
  private void collect(Node actor, Set<Triple> stated) {
    List<Triple> found = triples(actor, Node.ANY);
    found.addAll(triples(Node.ANY, actor));
    stated.addAll(found);
    found.stream()
        .filter(triple -> triple.getPredicate().equals(Vocabulary.MEMBER))
        .forEach(membership -> stated.addAll(triples(membership.getSubject(), Node.ANY)));
  }

  private List<Triple> triples(Node subject, Node object) {
    return Iter.toList(
        Iter.map(dataset.findNG(Node.ANY, subject, Node.ANY, object), Quad::asTriple));
  }
}
