package org.entente.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.graph.Decision.Kind;

/**
 * Decisions as RDF. Their graph says nothing of the actors themselves: what an actor is called and
 * what it is are facts that documents state.
 */
public final class DecisionGraph {

  private DecisionGraph() {}

  /** The triples of a decision. */
  public static Collection<Triple> triples(Iris iris, Decision decision) {
    Triples out = new Triples();
    Node node = iris.decision(decision.number());
    out.add(node, Vocabulary.TYPE, Vocabulary.DECISION);
    out.add(node, Vocabulary.TYPE, type(decision.kind()));
    out.offset(node, Vocabulary.NUMBER, decision.number());
    out.add(node, Vocabulary.FIRST_ACTOR, write(fragment(node, "first"), decision.first(), out));
    out.add(node, Vocabulary.SECOND_ACTOR, write(fragment(node, "second"), decision.second(), out));
    return out.all();
  }

  /** All decisions of their graph, by number. */
  public static List<Decision> read(Graph graph) {
    return graph
        .find(Node.ANY, Vocabulary.TYPE, Vocabulary.DECISION)
        .mapWith(triple -> decision(graph, triple.getSubject()))
        .toList()
        .stream()
        .sorted(Comparator.comparingInt(Decision::number))
        .toList();
  }

  private static Node write(Node node, DecidedActor actor, Triples out) {
    out.add(node, Vocabulary.OF_ACTOR, actor.node());
    out.text(node, Vocabulary.LABEL, actor.label());
    out.add(node, Vocabulary.ACTOR_CLASS, actor.type());
    if (actor.entry() != null) {
      out.add(node, Vocabulary.EXACT_MATCH, actor.entry());
    }
    out.text(node, Vocabulary.CAMEO, actor.cameo());
    return node;
  }

  private static Node fragment(Node decision, String name) {
    return NodeFactory.createURI(decision.getURI() + "#" + name);
  }

  private static Node type(Kind kind) {
    return switch (kind) {
      case SAME -> Vocabulary.SAME_DECISION;
      case DIFFER -> Vocabulary.DIFFER_DECISION;
    };
  }

  private static Decision decision(Graph graph, Node node) {
    boolean same = graph.contains(node, Vocabulary.TYPE, Vocabulary.SAME_DECISION);
    return new Decision(
        Integer.parseInt(value(graph, node, Vocabulary.NUMBER).getLiteralLexicalForm()),
        same ? Kind.SAME : Kind.DIFFER,
        actor(graph, value(graph, node, Vocabulary.FIRST_ACTOR)),
        actor(graph, value(graph, node, Vocabulary.SECOND_ACTOR)));
  }

  private static DecidedActor actor(Graph graph, Node node) {
    return new DecidedActor(
        value(graph, node, Vocabulary.OF_ACTOR),
        value(graph, node, Vocabulary.LABEL).getLiteralLexicalForm(),
        value(graph, node, Vocabulary.ACTOR_CLASS),
        find(graph, node, Vocabulary.EXACT_MATCH).orElse(null),
        find(graph, node, Vocabulary.CAMEO).map(Node::getLiteralLexicalForm).orElse(null));
  }

  private static Node value(Graph graph, Node node, Node property) {
    return find(graph, node, property)
        .orElseThrow(() -> new IllegalStateException(node + " has no " + property));
  }

  private static Optional<Node> find(Graph graph, Node node, Node property) {
    return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).nextOptional();
  }
}
