package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.cli.Shell.Ran;
import org.entente.explore.SampleStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look into a store, on {@link SampleStore}. */
class StoreCommandsTest {

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
  void showPrintsOfficesAndRelations() {
    Ran ran = run("show", "joe biden");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("Joe Biden  (Person, Q6279)")
        .contains("president of United States  Joe Biden  2021-11-12")
        .containsPattern(
            "2021-11-10 +Joe Biden +met +Ursula von der Leyen +White House +certain +meeting.txt");
  }

  @Test
  void showKeepsReportsApartFromFacts() {
    String out = run("show", "Ukraine").out();
    int facts = out.indexOf("\nRelations\n");
    int claims = out.indexOf("\nStatements that are no edges\n");
    assertThat(facts).isPositive().isLessThan(claims);
    assertThat(out.substring(facts, claims)).contains("invasion.txt").doesNotContain("possible");
    assertThat(out.substring(claims))
        .containsPattern("Russia +invaded +Ukraine +White House +possible, future +United States")
        .containsPattern("Russia +invaded +Ukraine +White House +certain, not +Russia");
  }

  @Test
  void anAliasAndAnIriNameAnActorToo() {
    String byLabel = run("show", "Russia").out();
    assertThat(run("show", "Moscow").out()).isEqualTo(byLabel);
    assertThat(run("show", "actor:Russia").out()).isEqualTo(byLabel);
    assertThat(run("show", "<https://w3id.org/entente/actor/Russia>").out()).isEqualTo(byLabel);
  }

  @Test
  void anUnknownActorIsOneLineAndNearNames() {
    Ran ran = run("show", "Joe Bidden");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .startsWith("entente: no actor is called 'Joe Bidden'; near it:\n  Joe Biden");
  }

  @Test
  void actorsSearches() {
    assertThat(run("actors", "leyen").out()).contains("Ursula von der Leyen").doesNotContain("Rus");
    assertThat(run("actors").out()).contains("Russia").contains("president of United States");
    assertThat(run("actors", "nobody").code()).isEqualTo(1);
  }

  @Test
  void timelineIsByDay() {
    Ran ran = run("timeline", "Joe Biden", "Ursula von der Leyen", "--from", "2021-11-01");
    assertThat(ran.out().lines()).hasSize(4);
    assertThat(run("timeline", "Joe Biden", "--to", "2020-01-01").out()).isEmpty();
  }

  @Test
  void aBadDayIsAUsageError() {
    Ran ran = run("timeline", "Joe Biden", "--from", "12.11.2021");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            "entente: Invalid value for option '--from': '12.11.2021' is no day: write it as"
                + " 2021-11-12\nTry 'entente timeline --help'.\n");
  }

  @Test
  void pathShowsTheEvidence() {
    Ran ran = run("path", "United States", "Ukraine");
    assertThat(ran.code()).as("no asserted edge leads there").isEqualTo(1);
    assertThat(run("path", "Ursula von der Leyen", "Joe Biden").out())
        .contains("“")
        .contains("Joe Biden met Ursula von der Leyen\n")
        .contains(".txt, 2021-11-10, ");
    Ran same = run("path", "Moscow", "Russia");
    assertThat(same.code()).isEqualTo(1);
    assertThat(same.err()).isEqualTo("entente: both names mean Russia: name two actors\n");
  }

  @Test
  void claimsLeavesOutTheFacts() {
    assertThat(run("claims", "Russia").out()).contains("possible, future").contains("certain, not");
    assertThat(run("claims", "Joe Biden").out()).isEmpty();
  }

  @Test
  void explainShowsWhereAStatementComesFrom() {
    String table = run("show", "Joe Biden").out();
    String line = table.lines().filter(l -> l.contains(" met ")).findFirst().orElseThrow();
    String id = line.substring(line.lastIndexOf(' ') + 1);
    assertThat(run("explain", id).out())
        .contains("claim       Joe Biden met Ursula von der Leyen")
        .contains("when        2021-11-10 (day), in the text: on Wednesday")
        .contains("says        the newspaper itself")
        .contains("edge        yes")
        .contains("defined in  consult.yaml, line ")
        .contains("tree\n  met  root VBD, meet\n");
    assertThat(run("explain", "nothing-like-it").code()).isEqualTo(1);
    assertThat(run("explain", "").err()).startsWith("entente: no statement ''");
  }

  @Test
  void sourcesListsWhoSaysTheSame() {
    String table = run("show", "Joe Biden").out();
    String line = table.lines().filter(l -> l.contains(" met ")).findFirst().orElseThrow();
    Ran ran = run("sources", line.substring(line.lastIndexOf(' ') + 1));
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("PUBLISHED")
        .contains("again.txt")
        .contains("meeting.txt")
        .contains("Biden met von der Leyen.");
    assertThat(run("sources", "nothing-like-it").code()).isEqualTo(1);
  }

  @Test
  void coverageTellsWhatToAdd() throws IOException {
    Path text = folder.resolve("gap.txt");
    Files.writeString(text, "Poland outsmarted Germany on Friday.\n");
    Ran ran = run("coverage", text.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("MISSING")
        .containsPattern("verb +1 +outsmart +Poland outsmarted Germany on Friday. +gap.txt");
    assertThat(run("coverage", folder.resolve("missing.txt").toString()).code()).isEqualTo(1);

    String own = folder.resolve("own").toString();
    assertThat(Shell.runOn(own, "add", text.toString()).code()).isZero();
    assertThat(Shell.runOn(own, "coverage").out()).containsPattern("verb +1 +outsmarted ");
    assertThat(Shell.runOn(own, "show", "Poland").out()).contains("relatedTo (outsmarted)");
  }

  @Test
  void documentsAndStats() {
    assertThat(run("documents").out()).containsPattern("2021-11-12 +meeting.txt +3");
    assertThat(run("stats").out()).containsPattern("documents +5").containsPattern("Person +2");
  }

  @Test
  void checkFindsWhatTheOntologyDoesNotKnow() {
    Ran ran = run("check");
    assertThat(ran.code()).isEqualTo(ran.out().isEmpty() ? 0 : 1);
    assertThat(ran.err()).startsWith("entente: ");
  }

  @Test
  void removeTakesADocumentOut(@TempDir Path other) {
    SampleStore.create(other.resolve("s")).close();
    String place = other.resolve("s").toString();
    Ran ran = Shell.runOn(place, "remove", "invasion.txt");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEqualTo("entente: removed invasion.txt with 1 statement\n");
    Ran ask = Shell.runOn(place, "query", "ASK { actor:Russia ent:invaded actor:Ukraine }");
    assertThat(ask.out()).isEqualTo("no\n");
    Ran again = Shell.runOn(place, "remove", "invasion.txt");
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).startsWith("entente: no document 'invasion.txt'");
  }
}
