package org.entente.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.entente.actor.GazetteerException;
import org.entente.actor.OwnEntry;

/**
 * A gazetteer as Turtle, in the terms of the graph: {@code rdfs:label}, {@code skos:altLabel}, a
 * class such as {@code ent:Person}, {@code skos:exactMatch} to Wikidata, {@code ent:country}, and
 * {@code org:hasMembership} with {@code ent:role}, {@code schema:startDate} and {@code
 * schema:endDate}. Entries come in the order of their IRIs.
 */
final class GazetteerTurtle {

  private final Graph graph;

  private GazetteerTurtle(Graph graph) {
    this.graph = graph;
  }

  /**
   * @throws GazetteerException if the text is no Turtle
   */
  static List<OwnEntry> read(String text) {
    try {
      Graph graph =
          RDFParser.fromString(text, Lang.TURTLE)
              .errorHandler(ErrorHandlerFactory.errorHandlerStrictSilent())
              .toGraph();
      return new GazetteerTurtle(graph).entries();
    } catch (RiotException e) {
      throw new GazetteerException(String.valueOf(e.getMessage()));
    }
  }

  private List<OwnEntry> entries() {
    return graph
        .find(Node.ANY, Vocabulary.LABEL, Node.ANY)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .map(this::entry)
        .toList();
  }

  private OwnEntry entry(Node node) {
    return new OwnEntry(
        "<" + node + ">",
        one(node, Vocabulary.LABEL),
        texts(node, Vocabulary.ALT_LABEL),
        type(node),
        one(node, Vocabulary.COUNTRY_CODE),
        localName(one(node, Vocabulary.EXACT_MATCH)),
        offices(node));
  }

  private String type(Node node) {
    return graph
        .find(node, Vocabulary.TYPE, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(type -> type.isURI() && type.getURI().startsWith(Vocabulary.ENT))
        .filterDrop(Vocabulary.ACTOR::equals)
        .mapWith(type -> localName(type.getURI()))
        .nextOptional()
        .orElse("");
  }

  private List<String> offices(Node node) {
    List<String> offices = new ArrayList<>();
    for (Node membership : values(node, Vocabulary.HAS_MEMBERSHIP)) {
      offices.add(
          String.join(
              ";",
              one(membership, Vocabulary.ROLE),
              one(membership, Vocabulary.START_DATE),
              one(membership, Vocabulary.END_DATE)));
    }
    return offices.stream().sorted().toList();
  }

  private String one(Node node, Node property) {
    List<String> values = texts(node, property);
    if (values.size() > 1) {
      throw new GazetteerException(
          "<" + node + ">: " + localName(property.getURI()) + " is there more than once");
    }
    return values.isEmpty() ? "" : values.getFirst();
  }

  private List<String> texts(Node node, Node property) {
    return values(node, property).stream()
        .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString())
        .sorted()
        .toList();
  }

  private List<Node> values(Node node, Node property) {
    return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
