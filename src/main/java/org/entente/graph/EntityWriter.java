package org.entente.graph;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.entente.actor.Actor;
import org.entente.actor.Entity;
import org.entente.actor.Position;

/**
 * Describes the actors and positions that a document's statements name. The first description of an
 * entity counts: where a later one has another label, that is one more name for it.
 */
final class EntityWriter {

  private final Iris iris;
  private final Triples out;
  private final Map<Node, Entity> described = new HashMap<>();

  EntityWriter(Iris iris, Triples out) {
    this.iris = iris;
    this.out = out;
  }

  /** Describes an entity, and gives its IRI. */
  Node write(Entity entity) {
    Node node = iris.entity(entity);
    Entity first = described.putIfAbsent(node, entity);
    if (first == null) {
      describe(node, entity);
    } else if (!first.equals(entity)) {
      name(node, first.label(), entity);
    }
    return node;
  }

  private void describe(Node node, Entity entity) {
    out.text(node, Vocabulary.LABEL, entity.label());
    name(node, entity.label(), entity);
    switch (entity) {
      case Actor actor -> {
        out.add(node, Vocabulary.TYPE, Vocabulary.ACTOR);
        out.add(node, Vocabulary.TYPE, Vocabulary.actorClass(actor.type()));
        if (actor.wikidata() != null) {
          out.add(node, Vocabulary.EXACT_MATCH, Vocabulary.wikidata(actor.wikidata()));
        }
        out.text(node, Vocabulary.CAMEO, actor.cameo());
      }
      case Position position -> {
        out.add(node, Vocabulary.TYPE, Vocabulary.POST);
        out.text(node, Vocabulary.ROLE, position.role());
        if (position.organization() != null) {
          out.add(node, Vocabulary.POST_IN, write(position.organization()));
        }
      }
    }
  }

  /** The names of an entity other than its label. */
  private void name(Node node, String label, Entity entity) {
    alias(node, label, entity.label());
    entity.aliases().forEach(alias -> alias(node, label, alias));
  }

  private void alias(Node node, String label, String alias) {
    if (!alias.equals(label)) {
      out.text(node, Vocabulary.ALT_LABEL, alias);
    }
  }
}
