package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.statement.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeCheckTest {

  private static final Extraction CALL = Articles.call();
  private static final Iris IRIS = Iris.standard();
  private static final Node STATEMENT = IRIS.statement(CALL.statements().get(0).id());
  private static final Node DOCUMENT = IRIS.document(CALL.document());
  private static final Node BIDEN = IRIS.entity(Articles.BIDEN);
  private static final ShapeCheck SHAPES = new ShapeCheck();

  private final List<Triple> call =
      new ArrayList<>(new DocumentGraph(IRIS, Articles.RUN, Articles.RELATIONS).triples(CALL));

  static Stream<Arguments> lacks() {
    return Stream.of(
        Arguments.of(STATEMENT, Vocabulary.SUBJECT, "a statement has one subject"),
        Arguments.of(STATEMENT, Vocabulary.PREDICATE, "a statement has one relation"),
        Arguments.of(STATEMENT, Vocabulary.POLARITY, "polarity is + or -"),
        Arguments.of(STATEMENT, Vocabulary.CERTAINTY, "certainty is CT, PR, PS or U"),
        Arguments.of(STATEMENT, Vocabulary.TENSE, "tense is past, present or future"),
        Arguments.of(STATEMENT, Vocabulary.ASSERTED, "is asserted or not"),
        Arguments.of(STATEMENT, Vocabulary.CONFIDENCE, "confidence is from 0 to 1"),
        Arguments.of(STATEMENT, Vocabulary.RULE, "names the rule that found it"),
        Arguments.of(STATEMENT, Vocabulary.EVIDENCE, "a statement quotes its sentence"),
        Arguments.of(STATEMENT, Vocabulary.OBJECT, "only what the document says itself"),
        Arguments.of(DOCUMENT, Vocabulary.IDENTIFIER, "a document has one name"),
        Arguments.of(DOCUMENT, Vocabulary.CONTENT_HASH, "a document has one content hash"),
        Arguments.of(DOCUMENT, Vocabulary.WAS_GENERATED_BY, "is read by one run"),
        Arguments.of(BIDEN, Vocabulary.LABEL, "an actor has one label"));
  }

  static Stream<Arguments> excesses() {
    return Stream.of(
        Arguments.of(STATEMENT, Vocabulary.SUBJECT, DOCUMENT, "a statement has one subject"),
        Arguments.of(STATEMENT, Vocabulary.HOLDER, BIDEN, "only what the document says itself"),
        Arguments.of(STATEMENT, Vocabulary.HOLDER, DOCUMENT, "a holder is an actor"),
        Arguments.of(STATEMENT, Vocabulary.CERTAINTY, text("maybe"), "certainty is CT"),
        Arguments.of(STATEMENT, Vocabulary.START, day("2021-12-01"), "starts on one day"),
        Arguments.of(BIDEN, Vocabulary.LABEL, text("Joseph"), "an actor has one label"),
        Arguments.of(
            BIDEN, Vocabulary.EXACT_MATCH, Vocabulary.wikidata("Q1"), "one entry in Wikidata"));
  }

  @Test
  void whatTheWriterWritesConforms() {
    assertThat(SHAPES.faults(call)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void lacks(Node subject, Node property, String reason) {
    assertThat(
            call.removeIf(
                triple ->
                    triple.getSubject().equals(subject) && triple.getPredicate().equals(property)))
        .isTrue();

    assertThat(SHAPES.faults(call)).anyMatch(fault -> fault.contains(reason));
  }

  @ParameterizedTest
  @MethodSource
  void excesses(Node subject, Node property, Node value, String reason) {
    call.add(Triple.create(subject, property, value));

    assertThat(SHAPES.faults(call))
        .hasSizeBetween(1, 3)
        .anyMatch(fault -> fault.contains(reason) && fault.contains(subject.getURI()));
  }

  private static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  private static Node day(String value) {
    return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
  }
}
