package org.entente.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.actor.ActorType;
import org.entente.graph.DecidedActor;
import org.entente.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads what the default graph says of actors, inside a transaction of its caller. */
final class ActorDescription {

  private final Graph facts;

  ActorDescription(DatasetGraph dataset) {
    this.facts = dataset.getDefaultGraph();
  }

  /** The actor; null where no document names it. */
  @Nullable DecidedActor of(Node actor) {
    Optional<Node> label = first(actor, Vocabulary.LABEL);
    Optional<Node> type =
        Arrays.stream(ActorType.values())
            .map(Vocabulary::actorClass)
            .filter(one -> facts.contains(actor, Vocabulary.TYPE, one))
            .findFirst();
    if (label.isEmpty() || type.isEmpty()) {
      return null;
    }
    return new DecidedActor(
        actor,
        label.get().getLiteralLexicalForm(),
        type.get(),
        first(actor, Vocabulary.EXACT_MATCH).orElse(null),
        first(actor, Vocabulary.CAMEO).map(Node::getLiteralLexicalForm).orElse(null));
  }

  /** The first value in the order of the text, so that it is always the same one. */
  private Optional<Node> first(Node actor, Node property) {
    return facts.find(actor, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .min(Comparator.comparing(Node::toString));
  }
}
