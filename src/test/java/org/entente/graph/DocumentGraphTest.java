package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.statement.Extraction;
import org.entente.statement.Statement;
import org.entente.text.Document;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

class DocumentGraphTest {

  private static final DocumentGraph WRITER =
      new DocumentGraph(Iris.standard(), Articles.RUN, Articles.RELATIONS);

  @Test
  void aDocumentsGraphIsExactlyThis() {
    String phoned = "Joe Biden phoned Ursula von der Leyen.";
    Extraction call = Articles.call();
    String hash = call.document().contentHash();
    String id = call.document().id();

    assertThat(lines(graph(call)))
        .isEqualTo(
            lines(
                turtle(
                    """
                        document:ID a schema:NewsArticle ;
                          dcterms:identifier "call.txt" ;
                          schema:datePublished "2021-11-12"^^xsd:date ;
                          ent:contentHash "HASH" ;
                          prov:wasGeneratedBy <https://w3id.org/entente/run/0.1.0-models-rules> .
                        <https://w3id.org/entente/run/0.1.0-models-rules> a prov:Activity ;
                          ent:programVersion "0.1.0" ;
                          ent:modelVersion "models" ;
                          ent:ruleVersion "rules" .
                        statement:ID-0 a ent:Statement, ent:Consult ;
                          rdf:subject actor:Joe_Biden ;
                          rdf:predicate ent:phoned ;
                          rdf:object actor:Ursula_von_der_Leyen ;
                          ent:objectText "Ursula von der Leyen" ;
                          ent:words "phoned" ;
                          ent:topic "the \\"situation\\"" ;
                          ent:place actor:White_House ;
                          ent:asserted true ;
                          ent:polarity "+" ; ent:certainty "CT" ; ent:tense "past" ;
                          ent:start "2021-11-10"^^xsd:date ; ent:end "2021-11-10"^^xsd:date ;
                          ent:granularity "day" ; ent:dateText "on Wednesday" ;
                          ent:evidence <https://w3id.org/entente/document/ID#char=0,38> ;
                          ent:triggerStart "0"^^xsd:nonNegativeInteger ;
                          ent:triggerEnd "1"^^xsd:nonNegativeInteger ;
                          ent:rule "test phoned" ;
                          ent:confidence 0.9 .
                        <https://w3id.org/entente/document/ID#char=0,38> a oa:SpecificResource ;
                          oa:hasSource document:ID ;
                          oa:hasSelector <https://w3id.org/entente/document/ID#position=0,38>,
                            <https://w3id.org/entente/document/ID#quote=0,38> .
                        <https://w3id.org/entente/document/ID#position=0,38>
                          a oa:TextPositionSelector ;
                          oa:start "0"^^xsd:nonNegativeInteger ;
                          oa:end "38"^^xsd:nonNegativeInteger .
                        <https://w3id.org/entente/document/ID#quote=0,38> a oa:TextQuoteSelector ;
                          oa:exact "PHONED" .
                        actor:Joe_Biden a ent:Actor, ent:Person ;
                          rdfs:label "Joe Biden" ; skos:altLabel "Biden" ;
                          skos:exactMatch wd:Q6279 ; ent:cameo "USAGOV" ;
                          ent:phoned actor:Ursula_von_der_Leyen ;
                          ent:spokeWith actor:Ursula_von_der_Leyen ;
                          ent:consultedWith actor:Ursula_von_der_Leyen .
                        actor:Ursula_von_der_Leyen a ent:Actor, ent:Person ;
                          rdfs:label "Ursula von der Leyen" ;
                          ent:phoned actor:Joe_Biden ;
                          ent:spokeWith actor:Joe_Biden ;
                          ent:consultedWith actor:Joe_Biden .
                        actor:White_House a ent:Actor, ent:Place ; rdfs:label "White House" .
                        """
                        .replace("HASH", hash)
                        .replace("ID", id)
                        .replace("PHONED", phoned))));
  }

  @Test
  void holdersOfANestedReportKeepTheirOrder() {
    String text = "Moscow said that Washington said so.";
    Extraction nested =
        new Articles.Builder("nested.txt", text)
            .add(
                text,
                Articles.BIDEN,
                Articles.MET,
                Articles.VON_DER_LEYEN,
                Articles.FACT,
                Articles.RUSSIA,
                Articles.UNITED_STATES)
            .build();
    Graph graph = graph(nested);
    Node statement = Iris.standard().statement(nested.statements().get(0).id());
    List<Node> holders = new ArrayList<>();
    Node cell = value(graph, statement, Vocabulary.HOLDER_LIST);
    while (!cell.equals(Vocabulary.NIL)) {
      holders.add(value(graph, cell, Vocabulary.FIRST));
      cell = value(graph, cell, Vocabulary.REST);
    }

    assertThat(holders)
        .containsExactly(
            Iris.standard().entity(Articles.RUSSIA),
            Iris.standard().entity(Articles.UNITED_STATES));
    assertThat(new ShapeCheck().faults(WRITER.triples(nested))).isEmpty();
  }

  @Test
  void quadsAreThoseOfTheDocumentsNamedGraphAndHaveNoBlankNodes() {
    Extraction meeting = Articles.meeting();
    List<Quad> quads = new ArrayList<>();
    WRITER.write(
        meeting,
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            quads.add(quad);
          }
        });

    assertThat(quads)
        .doesNotHaveDuplicates()
        .allMatch(quad -> quad.getGraph().equals(Iris.standard().document(meeting.document())))
        .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank())
        .extracting(Quad::asTriple)
        .containsExactlyElementsOf(WRITER.triples(meeting));
  }

  @Test
  void anActorWithTwoLabelsHasOneAndAnAlias() {
    Actor other =
        new Actor("Russia", "Russian Federation", ActorType.COUNTRY, List.of(), "Q159", "RUS");
    String text = "The Russian Federation and Ukraine.";
    Extraction read =
        new Articles.Builder("labels.txt", text)
            .add(text, Articles.RUSSIA, Articles.MET, Articles.UKRAINE, Articles.FACT)
            .add(text, other, Articles.MET, Articles.UKRAINE, Articles.FACT)
            .build();

    Node russia = Iris.standard().entity(Articles.RUSSIA);
    assertThat(graph(read).find(russia, Vocabulary.LABEL, Node.ANY).toList()).hasSize(1);
    assertThat(graph(read).find(russia, Vocabulary.ALT_LABEL, Node.ANY).toList())
        .extracting(triple -> triple.getObject().getLiteralLexicalForm())
        .containsExactlyInAnyOrder("Moscow", "Russian Federation");
    assertThat(new ShapeCheck().faults(WRITER.triples(read))).isEmpty();
  }

  @Test
  void halfASurrogatePairKeepsItsPlace() {
    String text = "Rus\uD83Dsia met 😀 Ukraine.";
    Extraction read =
        new Articles.Builder("odd.txt", text)
            .add(text, Articles.RUSSIA, Articles.MET, Articles.UKRAINE, Articles.FACT)
            .build();

    assertThat(WRITER.triples(read))
        .filteredOn(triple -> triple.getPredicate().equals(Vocabulary.EXACT))
        .extracting(triple -> triple.getObject().getLiteralLexicalForm())
        .containsExactly("Rus\uFFFDsia met 😀 Ukraine.");
  }

  @Test
  void aQuoteHasItsSurroundings() {
    String before = "x".repeat(40) + "😀" + "y".repeat(31);
    String after = "z".repeat(31) + "😀";
    Extraction read =
        new Articles.Builder("context.txt", before + "They met." + after)
            .add("They met.", Articles.RUSSIA, Articles.MET, Articles.UKRAINE, Articles.FACT)
            .build();

    assertThat(literals(read, Vocabulary.PREFIX)).containsExactly("y".repeat(31));
    assertThat(literals(read, Vocabulary.SUFFIX)).containsExactly("z".repeat(31) + "😀");
  }

  @Test
  void whatIsNotInTheTextIsRefused() {
    Extraction call = Articles.call();
    Extraction shorter = withDocument(call, Document.of("call.txt", "Joe", null));
    Statement statement = call.statements().get(0);

    assertThatThrownBy(() -> WRITER.triples(shorter))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(statement.id())
        .hasMessageContaining("of a text of 3 characters");
  }

  @Test
  void aTriggerOutsideItsSentenceIsRefused() {
    Extraction read =
        new Articles.Builder("trigger.txt", "They met. Later.")
            .trigger(new Span(12, 14))
            .add("They met.", Articles.RUSSIA, Articles.MET, Articles.UKRAINE, Articles.FACT)
            .build();

    assertThatThrownBy(() -> WRITER.triples(read)).hasMessageContaining("outside its sentence");
  }

  private static Extraction withDocument(Extraction extraction, Document document) {
    return new Extraction(
        document,
        extraction.sentences(),
        extraction.dates(),
        extraction.cast(),
        extraction.propositions(),
        extraction.attributions(),
        extraction.statements());
  }

  private static List<String> literals(Extraction extraction, Node property) {
    return WRITER.triples(extraction).stream()
        .filter(triple -> triple.getPredicate().equals(property))
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .toList();
  }

  private static Node value(Graph graph, Node subject, Node property) {
    List<Triple> found = graph.find(subject, property, Node.ANY).toList();
    assertThat(found).hasSize(1);
    return found.get(0).getObject();
  }

  private static Graph graph(Extraction extraction) {
    Graph graph = GraphFactory.createGraphMem();
    WRITER.triples(extraction).forEach(graph::add);
    return graph;
  }

  private static List<String> lines(Graph graph) {
    return graph.find().mapWith(Triple::toString).toList().stream().sorted().toList();
  }

  private static Graph turtle(String text) {
    StringBuilder prefixes = new StringBuilder();
    Vocabulary.prefixes(Iris.standard())
        .getNsPrefixMap()
        .forEach((prefix, iri) -> prefixes.append("PREFIX %s: <%s>\n".formatted(prefix, iri)));
    return RDFParser.fromString(prefixes + text, Lang.TURTLE).toGraph();
  }
}
