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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportCommandTest {

  @TempDir static Path folder;
  private static String store;

  @BeforeAll
  static void fill() {
    SampleStore.create(folder.resolve("store")).close();
    store = folder.resolve("store").toString();
  }

  @ParameterizedTest
  @EnumSource
  void aFileGetsTheSameAsTheOutput(ExportCommand.ExportFormat format) throws IOException {
    Path file = folder.resolve("export." + format);
    Ran ran = Shell.runOn(store, "export", "-f", format.name(), "-o", file.toString());
    assertThat(ran.code()).isZero();
    String out = Shell.runOn(store, "export", "-f", format.name()).out();
    assertThat(Files.readString(file)).isEqualTo(out);
    assertThat(out).contains("Joe").contains("met");
  }

  @Test
  void statementsHaveAllMembers() {
    String out = Shell.runOn(store, "export", "-f", "jsonl").out();
    String line =
        out.lines()
            .filter(l -> l.contains("meeting.txt") && l.contains("\"relation\":\"met\""))
            .findFirst()
            .orElseThrow();
    assertThat(line)
        .contains(
            "\"doc\":\"meeting.txt\",\"subject\":{\"iri\":\"https://w3id.org/entente/actor/Joe_Biden\""
                + ",\"label\":\"Joe Biden\",\"type\":\"Person\",\"wikidata\":\"Q6279\",\"aliases\":")
        .contains("\"event\":\"CONSULT\"")
        .contains("\"date\":[\"2021-11-10\",\"2021-11-10\"]")
        .contains("\"certainty\":\"CT\",\"polarity\":\"+\",\"tense\":\"past\",\"holder\":null")
        .contains("\"asserted\":true,\"quote\":\"Joe Biden, the US president, met ");
  }

  @Test
  void aFileThatCannotBeWrittenIsOneLine() {
    String nowhere = folder.resolve("no/such/file").toString();
    Ran ran = Shell.runOn(store, "export", "-f", "csv", "-o", nowhere);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualTo("entente: " + folder.resolve("no/such") + ": no such folder: make it first\n");
  }
}
