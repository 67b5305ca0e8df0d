package org.entente.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.relation.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an edge by the hierarchy of relations: the same edge for every more general
 * relation, and back again where a relation is symmetric. "A phoned B" gives A and B spoke with and
 * consulted each other.
 */
final class Entailment {

  private final Map<String, Relation> byName = new LinkedHashMap<>();

  Entailment(Collection<Relation> relations) {
    relations.forEach(relation -> byName.put(relation.name(), relation));
  }

  /** The edge itself, and all that follows from it. */
  Set<Triple> of(Node subject, Relation relation, Node object) {
    Set<Triple> edges = new LinkedHashSet<>();
    close(subject, relation, object, edges);
    return edges;
  }

  private void close(Node subject, @Nullable Relation relation, Node object, Set<Triple> edges) {
    if (relation == null
        || !edges.add(Triple.create(subject, Vocabulary.ent(relation.name()), object))) {
      return;
    }
    if (relation.symmetric()) {
      close(object, relation, subject, edges);
    }
    if (relation.parent() != null) {
      close(subject, byName.get(relation.parent()), object, edges);
    }
  }
}
