package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.cli.Shell.Ran;
import org.entente.explore.SampleStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding who is who, on {@link SampleStore}. */
class DecisionCommandsTest {

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    SampleStore.create(folder.resolve("store")).close();
  }

  private Ran run(String... args) {
    return Shell.runOn(folder.resolve("store").toString(), args);
  }

  @Test
  void sameMakesOneOfTwoForEveryCommand() {
    String before = run("export", "-f", "nquads").out();
    Ran check = run("check");
    Ran ran = run("same", "Ursula von der Leyen", "actor:White_House");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .isEqualTo(
            "entente: decision 1: White House is Ursula von der Leyen;"
                + " 'entente undo 1' undoes it\n");

    String show = run("show", "White House").out();
    assertThat(show).startsWith("Ursula von der Leyen  (Person)").contains("also: White House");
    assertThat(run("show", "actor:White_House").out()).isEqualTo(show);
    assertThat(run("show", "https://w3id.org/entente/actor/White_House").out()).isEqualTo(show);
    assertThat(run("show", "Russia").out()).doesNotContain("White House");
    assertThat(run("query", "meetings").out()).doesNotContain("White House");
    assertThat(run("timeline", "White House").out()).contains("Ursula von der Leyen");
    assertThat(run("actors", "White").out().lines()).hasSize(2);
    assertThat(run("path", "Joe Biden", "White House").out()).contains("Ursula von der Leyen");
    assertThat(run("export", "-f", "jsonl").out()).doesNotContain("\"label\":\"White House");
    assertThat(run("check").err()).isEqualTo(check.err());

    assertThat(run("undo", "1").err())
        .isEqualTo("entente: undone: same 'Ursula von der Leyen' 'White House'\n");
    assertThat(run("export", "-f", "nquads").out()).isEqualTo(before);
  }

  @Test
  void decisionsAreListedAndExported() {
    assertThat(run("decisions").err()).startsWith("entente: nothing is decided");
    run("same", "Joe Biden", "Ursula von der Leyen");
    run("differ", "Russia", "Ukraine");
    assertThat(run("decisions").out())
        .containsPattern("1 +same +Joe Biden +Ursula von der Leyen +https://.*/Joe_Biden ")
        .containsPattern("2 +differ +Russia +Ukraine ");
    assertThat(run("export", "-f", "trig").out())
        .contains("ent:mergedInto")
        .contains("ent:SameDecision");
  }

  @Test
  void aMergedActorIsStillDecidedAboutByItsOwnName() {
    run("same", "Joe Biden", "Ursula von der Leyen");
    run("same", "Ursula von der Leyen", "White House");
    run("undo", "1");
    assertThat(run("show", "White House").out()).startsWith("Ursula von der Leyen");
    assertThat(run("show", "Joe Biden").out()).startsWith("Joe Biden");
  }

  @Test
  void candidatesComeAsTextAndAsJson() throws IOException {
    Path one = folder.resolve("one.txt");
    Path other = folder.resolve("other.txt");
    Files.writeString(one, "Joseph Kowalski met Donald Tusk.\n");
    Files.writeString(other, "J. Kowalski met Donald Tusk.\n");
    String own = folder.resolve("own").toString();
    Shell.runOn(own, "add", one.toString(), other.toString());
    Ran ran = Shell.runOn(own, "actors", "--candidates", "kowalski");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("SCORE").contains("given name: J. Kowalski / Joseph Kowalski");
    JsonObject pair =
        JsonParser.parseString(Shell.runOn(own, "actors", "--candidates", "-f", "json").out())
            .getAsJsonArray()
            .get(0)
            .getAsJsonObject();
    assertThat(pair.getAsJsonObject("first").get("type").getAsString()).isEqualTo("Person");
    assertThat(pair.getAsJsonArray("reasons").get(0).getAsJsonObject().get("kind").getAsString())
        .isEqualTo("given_name");

    Shell.runOn(own, "differ", "J. Kowalski", "Joseph Kowalski");
    Ran none = Shell.runOn(own, "actors", "--candidates");
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).isEqualTo("entente: no two actors look like one\n");
    assertThat(Shell.runOn(own, "actors", "-f", "json").code()).isEqualTo(2);
  }

  @Test
  void aGazetteerOfTheUsersIsHeeded() throws IOException {
    Path text = folder.resolve("news.txt");
    Path own = folder.resolve("own.csv");
    Files.writeString(text, "Inger Solvang visited Tallinn on Monday.\n");
    Files.writeString(own, "label,type,aliases\nIngrid Solvang,Person,Inger Solvang\n");
    String[] extract = {"extract", "--gazetteer", own.toString(), text.toString()};
    assertThat(Shell.run(extract).out()).contains("Ingrid Solvang");

    Files.writeString(own, "label,type\nIngrid Solvang,Robot\n");
    Ran bad = Shell.run(extract);
    assertThat(bad.code()).isEqualTo(1);
    assertThat(bad.err())
        .isEqualTo(
            "entente: %s: line 2: 'Robot' is no type: it is Person, Organization or Place\n"
                .formatted(own));
    Files.delete(own);
    assertThat(Shell.run(extract).err())
        .isEqualTo("entente: " + own + ": no such file or folder\n");
  }

  @Test
  void explainNamesTheDecision() {
    run("same", "Joe Biden", "White House");
    String table = run("show", "Joe Biden").out();
    String line = table.lines().filter(l -> l.contains(" met ")).findFirst().orElseThrow();
    assertThat(run("explain", line.substring(line.lastIndexOf(' ') + 1)).out())
        .contains("decided     White House is Joe Biden, by decision 1");
  }

  @Test
  void whatCannotBeDecidedIsOneLine() {
    refused("entente: no actor is called 'Nobody'", "same", "Joe Biden", "Nobody");
    refused("entente: both names mean Russia\n", "same", "Russia", "Moscow");
    refused("entente: there is no decision 3", "undo", "3");
    refused(
        "entente: president of United States is a position: decisions are about actors\n",
        "differ",
        "president of United States",
        "Russia");
    run("differ", "Russia", "Ukraine");
    refused(
        "entente: they are different by decision 1: undo it first\n", "same", "Ukraine", "Russia");
    assertThat(run("undo", "one").code()).isEqualTo(2);
    assertThat(run("same", "Russia").code()).isEqualTo(2);
  }

  private void refused(String message, String... args) {
    Ran ran = run(args);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith(message);
  }
}
