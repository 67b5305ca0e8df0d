package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.cli.Shell.Ran;
import org.entente.explore.SampleStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCommandTest {

  @TempDir static Path folder;
  private static String store;

  @BeforeAll
  static void fill() {
    SampleStore.create(folder.resolve("store")).close();
    store = folder.resolve("store").toString();
  }

  private static Ran run(String... args) {
    return Shell.runOn(store, args);
  }

  @Test
  void asks() {
    String met = "ASK { actor:Joe_Biden ent:met actor:Ursula_von_der_Leyen }";
    assertThat(run("query", met).out()).isEqualTo("yes\n");
    assertThat(run("query", "-f", "json", met).out()).contains("true");
    assertThat(run("query", "DESCRIBE actor:Joe_Biden").out()).contains("ent:met");
    assertThat(run("query", "CONSTRUCT { ?a ent:x ?b } { ?a ent:met ?b }").out()).contains("ent:x");
    assertThat(run("query", "SELECT ?n { ?a rdfs:label ?n }", "-p", "a=actor:Russia").out())
        .isEqualTo("n\nRussia\n");
  }

  @Test
  void asksSavedQueriesByName() {
    assertThat(run("query", "meetings", "-f", "csv").out())
        .startsWith("day,who,whom,where,article\r\n2021-11-10,Joe Biden,");
    assertThat(run("query", "said-by", "-p", "holder=Moscow").out()).contains("denied");
  }

  @Test
  void readsStandardInput() {
    Ran ran = Shell.runWith("ASK { }", "query", "--store", store, "-");
    assertThat(ran.out()).isEqualTo("yes\n");
  }

  @Test
  void listsTheSavedOnesWithoutAStore() {
    Ran ran = Shell.run("query", "--store", "/nowhere");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("meetings").contains("Who met whom");
  }

  @Test
  void aParameterIsATermNotText() {
    String named = "SELECT ?a { ?a rdfs:label ?name }";
    Ran ran = run("query", named, "-p", "name=\" } ; DROP ALL # ");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEqualTo("entente: no rows\n");
  }

  @Test
  void aMissingOrUnknownParameterIsNamed() {
    assertThat(run("query", "said-by").err())
        .isEqualTo("entente: query said-by needs -p holder=...: who says it\n");
    assertThat(run("query", "said-by", "-p", "x=1").err()).contains("no parameter 'x'");
    assertThat(run("query", "offices-on", "-p", "day=soon").err())
        .isEqualTo("entente: 'soon' is not a day such as 2021-11-12\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p }",
        "SELECT ?x WHERE { ?x foaf:name 'x' }",
        "INSERT DATA { actor:A ent:met actor:B }",
        "CLEAR ALL",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) { }",
        "SELECT * { ?s <java:org.example.Property> ?o }",
        "no-such-query",
        "missing.rq"
      })
  void aBadQueryIsOneLine(String sparql) {
    Ran ran = run("query", sparql);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).hasSize(1).first().asString().startsWith("entente: ");
  }

  @Test
  void aSyntaxErrorHasALineAndAColumn() {
    assertThat(run("query", "SELECT * {\n  ?s ?p\n}").err())
        .startsWith("entente: query, line 3, column 1: ");
    assertThat(run("query", "DELETE WHERE { ?s ?p ?o }").err()).contains("this is an update");
  }

  @Test
  void answersAreCutAndTimedOut() {
    Ran cut = run("query", "SELECT ?s { ?s ?p ?o }", "--limit", "2");
    assertThat(cut.out().lines()).hasSize(3);
    assertThat(cut.err()).contains("cut after 2 rows");
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    Ran slow = run("query", endless, "--timeout", "1");
    assertThat(slow.code()).isEqualTo(1);
    assertThat(slow.err()).isEqualTo("entente: the query took more than 1 s: narrow it\n");
  }
}
