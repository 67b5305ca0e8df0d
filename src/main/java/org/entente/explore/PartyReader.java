package org.entente.explore;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.graph.Vocabulary;

/** Reads what a graph says of actors and positions; asks once for each. */
final class PartyReader {

  private static final List<String> TYPES =
      List.of("Person", "Country", "Organization", "Place", "Group");

  private final Values values;
  private final Map<String, Party> known = new TreeMap<>();

  PartyReader(Graph graph) {
    this.values = new Values(graph);
  }

  Party read(Node node) {
    String iri = node.toString();
    Party party = known.get(iri);
    if (party == null) {
      party = describe(node, iri);
      known.put(iri, party);
    }
    return party;
  }

  private Party describe(Node node, String iri) {
    return new Party(
        iri,
        values.text(node, Vocabulary.LABEL).orElseGet(() -> localName(iri)),
        type(node),
        values.one(node, Vocabulary.EXACT_MATCH).map(PartyReader::localName).orElse(null),
        values.all(node, Vocabulary.ALT_LABEL).stream()
            .map(Node::getLiteralLexicalForm)
            .sorted()
            .toList());
  }

  private String type(Node node) {
    List<Node> types = values.all(node, Vocabulary.TYPE);
    if (types.contains(Vocabulary.POST)) {
      return "Position";
    }
    return TYPES.stream()
        .filter(type -> types.contains(Vocabulary.ent(type)))
        .findFirst()
        .orElse("Thing");
  }

  private static String localName(Node node) {
    return localName(node.toString());
  }

  /** The last part of an IRI: {@code met}. */
  static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
