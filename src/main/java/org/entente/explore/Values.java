package org.entente.explore;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Reads the values of properties from a graph. */
final class Values {

  private final Graph graph;

  Values(Graph graph) {
    this.graph = graph;
  }

  /** The values of a property, in the order of their text. */
  List<Node> all(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  Optional<Node> one(Node subject, Node property) {
    return all(subject, property).stream().findFirst();
  }

  /** The text of a literal. */
  Optional<String> text(Node subject, Node property) {
    return one(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  @Nullable LocalDate day(Node subject, Node property) {
    return one(subject, property).map(Values::day).orElse(null);
  }

  /** The day that a literal stands for; null where it is none. */
  static @Nullable LocalDate day(Node literal) {
    try {
      return literal.isLiteral() ? LocalDate.parse(literal.getLiteralLexicalForm()) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  int number(Node subject, Node property) {
    try {
      return text(subject, property).map(Integer::parseInt).orElse(0);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
