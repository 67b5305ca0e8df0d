package org.entente.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.graph.DecidedActor;
import org.entente.graph.Decision;
import org.entente.graph.Iris;
import org.entente.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What graphs say once actors that were decided to be one are taken for one. Everything that heeds
 * decisions does so by {@link #derive}: the facts of the default graph, and what queries see of the
 * documents' graphs.
 */
final class Identity {

  /** The properties that describe an actor; of a merged one, its names alone are passed on. */
  private static final Set<Node> DESCRIPTION =
      Set.of(
          Vocabulary.TYPE,
          Vocabulary.LABEL,
          Vocabulary.ALT_LABEL,
          Vocabulary.EXACT_MATCH,
          Vocabulary.CAMEO);

  private final Iris iris;
  private final Map<Node, DecidedActor> kept;
  private final Map<Node, List<Node>> members = new LinkedHashMap<>();

  private Identity(Iris iris, Map<Node, DecidedActor> kept) {
    this.iris = iris;
    this.kept = kept;
    kept.forEach(
        (merged, actor) ->
            members.computeIfAbsent(actor.node(), node -> new ArrayList<>()).add(merged));
  }

  /** Actors by these decisions. */
  static Identity of(Iris iris, List<Decision> decisions) {
    return new Identity(iris, new SameActors(decisions).kept());
  }

  /** Whether every actor is only itself. */
  boolean isTrivial() {
    return kept.isEmpty();
  }

  /** The actors that are taken for another one. */
  Set<Node> merged() {
    return kept.keySet();
  }

  /** The actor that this one is taken for; null where it is itself. */
  @Nullable DecidedActor kept(Node actor) {
    return kept.get(actor);
  }

  /** What a triple of a document's graph says when actors are taken for one. */
  Set<Triple> derive(Triple triple) {
    Node subject = triple.getSubject();
    Node property = triple.getPredicate();
    Node object = triple.getObject();
    DecidedActor actor = kept.get(subject);
    if (actor != null && DESCRIPTION.contains(property)) {
      return describe(actor, property, object);
    }
    Node who = canonical(subject);
    Node whom = canonical(object);
    if (who.equals(subject) && whom.equals(object)) {
      return Set.of(triple);
    }
    // Nobody has a relation to himself: the text took one for two.
    return who.equals(whom) ? Set.of() : Set.of(Triple.create(who, property, whom));
  }

  /**
   * Patterns of triples that match all from which {@link #derive} makes a triple that matches the
   * given pattern, and more.
   */
  Set<Triple> patterns(Node subject, Node property, Node object) {
    Set<Triple> patterns = new LinkedHashSet<>();
    for (Node who : everybody(subject)) {
      for (Node whom : everybody(object)) {
        patterns.add(Triple.create(who, property, whom));
      }
    }
    if (!property.isConcrete() || DESCRIPTION.contains(property)) {
      Iterable<Node> merged =
          subject.isConcrete() ? members.getOrDefault(subject, List.of()) : kept.keySet();
      merged.forEach(one -> patterns.add(Triple.create(one, Node.ANY, Node.ANY)));
    }
    return patterns;
  }

  /** Whether the node is an actor that another is taken for, or such a one's membership. */
  boolean standsForOthers(Node node) {
    Node holder = iris.holder(node);
    return members.containsKey(holder == null ? node : holder);
  }

  private Node canonical(Node node) {
    if (kept.isEmpty() || !node.isURI()) {
      return node;
    }
    DecidedActor actor = kept.get(node);
    if (actor != null) {
      return actor.node();
    }
    Node holder = iris.holder(node);
    DecidedActor other = holder == null ? null : kept.get(holder);
    return other == null ? node : iris.membershipOf(other.node(), node);
  }

  /** All nodes that become this one. */
  private List<Node> everybody(Node node) {
    if (!canonical(node).equals(node)) {
      return List.of();
    }
    Node holder = node.isURI() ? iris.holder(node) : null;
    List<Node> all = new ArrayList<>(List.of(node));
    for (Node member : members.getOrDefault(holder == null ? node : holder, List.of())) {
      all.add(holder == null ? member : iris.membershipOf(member, node));
    }
    return all;
  }

  private static Set<Triple> describe(DecidedActor actor, Node property, Node value) {
    Node node = actor.node();
    if (property.equals(Vocabulary.TYPE)) {
      return value.equals(Vocabulary.ACTOR) ? description(actor) : Set.of();
    }
    if (property.equals(Vocabulary.LABEL) || property.equals(Vocabulary.ALT_LABEL)) {
      return value.getLiteralLexicalForm().equals(actor.label())
          ? Set.of()
          : Set.of(Triple.create(node, Vocabulary.ALT_LABEL, value));
    }
    boolean known =
        property.equals(Vocabulary.CAMEO) ? actor.cameo() != null : actor.entry() != null;
    return known ? Set.of() : Set.of(Triple.create(node, property, value));
  }

  private static Set<Triple> description(DecidedActor actor) {
    Node node = actor.node();
    Set<Triple> all = new LinkedHashSet<>();
    all.add(Triple.create(node, Vocabulary.TYPE, Vocabulary.ACTOR));
    all.add(Triple.create(node, Vocabulary.TYPE, actor.type()));
    all.add(Triple.create(node, Vocabulary.LABEL, literal(actor.label())));
    if (actor.entry() != null) {
      all.add(Triple.create(node, Vocabulary.EXACT_MATCH, actor.entry()));
    }
    if (actor.cameo() != null) {
      all.add(Triple.create(node, Vocabulary.CAMEO, literal(actor.cameo())));
    }
    return all;
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
