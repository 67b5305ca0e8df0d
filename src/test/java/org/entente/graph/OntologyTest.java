package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.relation.Relation;
import org.entente.relation.Relations;
import org.junit.jupiter.api.Test;

class OntologyTest {

  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

  private final List<Triple> triples = Ontology.triples();
  private final Graph graph = GraphFactory.createGraphMem();

  OntologyTest() {
    triples.forEach(graph::add);
  }

  @Test
  void theFileIsUpToDate() throws IOException {
    assertThat(Files.readString(Path.of("ontology", "entente.ttl")))
        .as(
            "ontology/entente.ttl is out of date: run"
                + " mvn -q -DskipTests package &&"
                + " java -cp target/entente.jar org.entente.graph.OntologyFile ontology/entente.ttl")
        .isEqualTo(OntologyFile.text(Relations.standard().all()));
  }

  @Test
  void itHasNoBlankNodes() {
    assertThat(triples)
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  @Test
  void everyTermOfOursThatItOrTheGraphUsesIsDefinedWithALabel() {
    Set<String> used = new TreeSet<>();
    triples.forEach(triple -> collect(triple, used));
    new DocumentGraph(Iris.standard(), Articles.RUN, Articles.RELATIONS)
        .triples(Articles.meeting())
        .forEach(triple -> collect(triple, used));
    Set<String> labelled =
        triples.stream()
            .filter(triple -> triple.getPredicate().equals(Vocabulary.LABEL))
            .map(triple -> triple.getSubject().getURI())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(labelled).containsAll(used);
  }

  @Test
  void everyRelationIsThereWithItsPlaceInTheHierarchy() {
    assertThat(Relations.standard().all()).isNotEmpty();
    for (Relation relation : Relations.standard().all()) {
      Node node = Vocabulary.ent(relation.name());
      assertThat(graph.contains(node, Vocabulary.TYPE, Vocabulary.RELATION)).isTrue();
      if (relation.parent() != null) {
        assertThat(graph.contains(node, rdfs("subPropertyOf"), Vocabulary.ent(relation.parent())))
            .isTrue();
      }
      if (relation.event() != null) {
        Node event = Vocabulary.eventClass(relation.event());
        assertThat(graph.contains(node, Vocabulary.ent("event"), event)).isTrue();
        assertThat(graph.contains(event, rdfs("subClassOf"), Vocabulary.ent("Event")))
            .as(relation.name() + ": " + relation.event())
            .isTrue();
      }
    }
  }

  @Test
  void itIsAlignedWithTheVocabulariesItNames() {
    String objects =
        triples.stream().map(triple -> triple.getObject().toString()).collect(Collectors.joining());

    assertThat(objects)
        .contains(
            "http://semanticweb.cs.vu.nl/2009/11/sem/Event",
            "https://schema.org/Person",
            "http://www.w3.org/ns/org#Organization",
            "http://www.w3.org/ns/prov#Entity",
            "http://www.w3.org/ns/oa#SpecificResource",
            "http://www.w3.org/2006/time#hasBeginning");
  }

  private static void collect(Triple triple, Set<String> terms) {
    for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
      if (node.isURI() && node.getURI().startsWith(Vocabulary.ENT)) {
        terms.add(node.getURI());
      }
    }
  }

  private static Node rdfs(String name) {
    return NodeFactory.createURI(RDFS + name);
  }
}
