package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.store.Doubles.BIDEN;
import static org.entente.store.Doubles.LEYEN;
import static org.entente.store.Doubles.PRESIDENT;
import static org.entente.store.Doubles.ROBINETTE;
import static org.entente.store.Stores.WRITER;
import static org.entente.store.Stores.ask;
import static org.entente.store.Stores.lines;
import static org.entente.store.Stores.put;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.actor.ActorType;
import org.entente.graph.Articles;
import org.entente.graph.Decision;
import org.entente.graph.Decision.Kind;
import org.entente.graph.Iris;
import org.entente.graph.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a decision about two actors does, and that it can be undone. */
class DecisionsTest {

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private Store store;

  @BeforeEach
  void fill() {
    store = Store.create(folder.resolve("store"), Iris.standard(), WRITER);
    put(store, Articles.meeting(), Doubles.president(), Doubles.senator());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theFirstHasTheEdgesAndTheNamesOfBoth() {
    store.decide(Kind.SAME, BIDEN, PRESIDENT);

    assertThat(ask(store, "actor:Joe_Biden ent:phoned actor:Robinette_Biden")).isTrue();
    assertThat(ask(store, "actor:Robinette_Biden ent:phoned actor:Joe_Biden")).isTrue();
    assertThat(ask(store, "actor:Joe_Biden skos:altLabel 'President Biden', 'Mr Biden', 'Biden'"))
        .isTrue();
    assertThat(ask(store, "actor:President_Biden ent:mergedInto actor:Joe_Biden")).isTrue();
    assertThat(ask(store, "actor:President_Biden ?p ?o FILTER (?p != ent:mergedInto)")).isFalse();
    assertThat(ask(store, "?s ?p actor:President_Biden")).isFalse();
    assertThat(store.check()).isEmpty();
  }

  @Test
  void nothingIsDecidedThatBreaksTheShapes() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Node first = NodeFactory.createURI("https://example.org/first");
    Node second = NodeFactory.createURI("https://example.org/second");
    for (Node actor : List.of(first, second)) {
      Node graph = Quad.defaultGraphIRI;
      Node label = NodeFactory.createLiteralString(actor.equals(first) ? "First" : "");
      dataset.add(graph, actor, Vocabulary.TYPE, Vocabulary.actorClass(ActorType.PERSON));
      dataset.add(graph, actor, Vocabulary.LABEL, label);
    }
    Decisions decisions = new Decisions(dataset, Iris.standard());

    assertThatThrownBy(() -> decisions.add(Kind.DIFFER, first, second))
        .isInstanceOf(DecisionException.class)
        .hasMessageContaining("an actor of a decision has one label");
    assertThat(decisions.all()).isEmpty();
  }

  @Test
  void theKeptOnesKindAndEntryHold() {
    store.decide(Kind.SAME, BIDEN, PRESIDENT);

    assertThat(ask(store, "actor:Joe_Biden a ent:Person")).isTrue();
    assertThat(ask(store, "actor:Joe_Biden a ent:Group")).isFalse();
    assertThat(ask(store, "actor:Joe_Biden skos:exactMatch ?e FILTER (STRENDS(STR(?e), '/Q1'))"))
        .isFalse();
    assertThat(ask(store, "actor:Joe_Biden ent:cameo 'USAGOVX'")).isFalse();
    assertThat(ask(store, "actor:Joe_Biden skos:altLabel 'Joe Biden'")).isFalse();
    assertThat(store.stats().actors()).containsEntry("Person", 3L).doesNotContainKey("Group");
  }

  @Test
  void whatTheKeptOneLacksComesFromTheOther() {
    store.decide(Kind.SAME, ROBINETTE, PRESIDENT);

    assertThat(ask(store, "actor:Robinette_Biden ent:cameo 'USAGOVX'")).isTrue();
    assertThat(
            ask(store, "actor:Robinette_Biden skos:exactMatch <http://www.wikidata.org/entity/Q1>"))
        .isTrue();
  }

  @Test
  void whereTheTextTookOneForTwoThereIsNoEdge() {
    assertThat(ask(store, "actor:President_Biden ent:met actor:Joe_Biden")).isTrue();

    store.decide(Kind.SAME, BIDEN, PRESIDENT);

    assertThat(ask(store, "actor:Joe_Biden ?relation actor:Joe_Biden")).isFalse();
  }

  @Test
  void officesOfBothAreOneMembership() {
    store.decide(Kind.SAME, BIDEN, PRESIDENT);

    assertThat(
            ask(
                store,
                """
                ?membership org:member actor:Joe_Biden ; ent:heldOn ?day ; ent:formerOn ?day ;
                  ent:post position:president_of_United_States"""))
        .isTrue();
    assertThat(ask(store, "?one org:member ?a . ?two org:member ?b FILTER (?one != ?two)"))
        .isFalse();
  }

  @Test
  void statementsSpeakOfTheKeptOneToo() {
    store.decide(Kind.SAME, BIDEN, PRESIDENT);

    assertThat(
            ask(
                store,
                """
                GRAPH ?g { ?statement rdf:subject actor:Robinette_Biden ;
                  rdf:object actor:Joe_Biden . actor:Joe_Biden rdfs:label 'Joe Biden' }"""))
        .isTrue();
    assertThat(ask(store, "GRAPH ?g { ?statement ent:holder actor:Joe_Biden }")).isTrue();
    assertThat(ask(store, "GRAPH ?g { ?statement ?property actor:President_Biden }"))
        .as("only the decision names the other one still")
        .isTrue();
    assertThat(ask(store, "GRAPH ?g { ?s a ent:Statement ; ?property actor:President_Biden }"))
        .isFalse();
  }

  @Test
  void noDocumentsGraphChanges() {
    List<String> before = documents();

    store.decide(Kind.SAME, BIDEN, PRESIDENT);

    assertThat(documents()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void undoLeavesNoTrace() {
    List<String> before = lines(store);
    store.decide(Kind.SAME, BIDEN, PRESIDENT);
    List<String> one = lines(store);
    store.decide(Kind.SAME, PRESIDENT, ROBINETTE);
    store.decide(Kind.DIFFER, ROBINETTE, LEYEN);
    assertThat(store.check()).isEmpty();

    store.undo(3);
    store.undo(2);
    assertThat(lines(store)).isEqualTo(one);
    store.undo(1);
    assertThat(lines(store)).isEqualTo(before);
  }

  @Test
  void decisionsCanBeUndoneInAnyOrder() {
    List<String> before = lines(store);
    store.decide(Kind.SAME, BIDEN, PRESIDENT);
    store.decide(Kind.SAME, PRESIDENT, ROBINETTE);

    store.undo(1);
    assertThat(ask(store, "actor:Robinette_Biden ent:mergedInto actor:President_Biden")).isTrue();
    assertThat(ask(store, "actor:President_Biden ent:mergedInto ?other")).isFalse();
    assertThat(store.check()).isEmpty();
    store.undo(2);
    assertThat(lines(store)).isEqualTo(before);
  }

  @Test
  void ofAChainAllAreOneAndTheFirstNameIsKept() {
    store.decide(Kind.SAME, PRESIDENT, ROBINETTE);
    store.decide(Kind.SAME, BIDEN, ROBINETTE);

    assertThat(ask(store, "actor:Robinette_Biden ent:mergedInto actor:Joe_Biden")).isTrue();
    assertThat(ask(store, "actor:President_Biden ent:mergedInto actor:Joe_Biden")).isTrue();
    assertThat(ask(store, "actor:Joe_Biden ent:consultedWith actor:Russia")).isTrue();
    assertThat(store.check()).isEmpty();
  }

  @Test
  void whereTheFirstGoesByAnothersNameThatNameIsKept() {
    store.decide(Kind.SAME, BIDEN, PRESIDENT);
    store.decide(Kind.SAME, PRESIDENT, ROBINETTE);

    assertThat(ask(store, "actor:Robinette_Biden ent:mergedInto actor:Joe_Biden")).isTrue();
  }

  @Test
  void contradictionsNameTheDecisionToUndo() {
    store.decide(Kind.SAME, BIDEN, PRESIDENT);
    store.decide(Kind.SAME, PRESIDENT, ROBINETTE);
    store.decide(Kind.DIFFER, ROBINETTE, LEYEN);
    List<String> before = lines(store);

    refused(Kind.SAME, PRESIDENT, BIDEN, "they are the same already, by decision 1");
    refused(Kind.SAME, BIDEN, ROBINETTE, "they are the same already, by decision 1 and 2");
    refused(
        Kind.DIFFER,
        BIDEN,
        ROBINETTE,
        "they are the same by decision 1 and 2: undo one of these first");
    refused(Kind.DIFFER, BIDEN, PRESIDENT, "they are the same by decision 1: undo it first");
    refused(Kind.SAME, LEYEN, BIDEN, "they are different by decision 3: undo it first");
    refused(Kind.DIFFER, LEYEN, ROBINETTE, "they are different already, by decision 3");
    assertThat(lines(store)).isEqualTo(before);
  }

  @Test
  void nobodyIsDecidedAboutWhoIsNotThere() {
    refused(Kind.SAME, BIDEN, BIDEN, "both names mean Joe Biden");
    refused(Kind.SAME, BIDEN, BIDEN + "x", "there is no actor <" + BIDEN + "x>");
    assertThatThrownBy(() -> store.undo(1))
        .isInstanceOf(DecisionException.class)
        .hasMessage("there is no decision 1: 'entente decisions' lists them");
    assertThat(store.decisions()).isEmpty();
  }

  @Test
  void numbersStayAndADecisionOutlivesItsActors() {
    store.decide(Kind.SAME, BIDEN, PRESIDENT);
    store.decide(Kind.DIFFER, BIDEN, LEYEN);
    store.decide(Kind.SAME, BIDEN, ROBINETTE);
    store.undo(1);
    store.documents().forEach(store::remove);

    assertThat(store.decisions()).extracting(Decision::number).containsExactly(2, 3);
    assertThat(store.decisions().getLast().second().label()).isEqualTo("Robinette Biden");
    assertThat(store.stats().actors()).isEmpty();
    assertThat(store.check()).isEmpty();
  }

  @Test
  void aDecisionIsThereAfterOpeningAgain() {
    store.decide(Kind.SAME, BIDEN, PRESIDENT);
    List<String> before = lines(store);
    store.close();

    store = Store.open(folder.resolve("store"), WRITER);
    assertThat(lines(store)).isEqualTo(before);
    put(store, Doubles.senatorAgain());
    assertThat(ask(store, "actor:Joe_Biden ent:met actor:Robinette_Biden")).isTrue();
  }

  private void refused(Kind kind, String first, String second, String message) {
    assertThatThrownBy(() -> store.decide(kind, first, second))
        .isInstanceOf(DecisionException.class)
        .hasMessage(message);
  }

  /** What is stored in documents' graphs. */
  private List<String> documents() {
    return lines(store).stream()
        .filter(line -> line.matches(".*<https://w3id.org/entente/document/[^/]*> \\.$"))
        .toList();
  }
}
