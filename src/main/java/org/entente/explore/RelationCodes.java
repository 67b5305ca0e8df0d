package org.entente.explore;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.entente.graph.Vocabulary;

/** The CAMEO codes of the relations, as the ontology gives them. */
public final class RelationCodes {

  private RelationCodes() {}

  /**
   * CAMEO codes by relation.
   *
   * @param ontology a graph that holds the ontology
   */
  public static Map<String, String> of(Graph ontology) {
    Map<String, String> codes = new TreeMap<>();
    ontology
        .find(Node.ANY, SKOS.notation.asNode(), Node.ANY)
        .forEachRemaining(
            triple -> {
              String iri = triple.getSubject().toString();
              if (iri.startsWith(Vocabulary.ENT) && triple.getObject().isLiteral()) {
                codes.put(
                    iri.substring(Vocabulary.ENT.length()),
                    triple.getObject().getLiteralLexicalForm());
              }
            });
    return codes;
  }
}
