package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.cli.Shell.Ran;
import org.entente.graph.Iris;
import org.entente.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad documents are one line each and never stop the good ones; bad stores are one line. */
class BadInputTest {

  private static final String ARTICLE =
      "Date: 2021-11-12\n\nAngela Merkel met Emmanuel Macron in Paris on Wednesday.\n";

  @TempDir Path folder;
  private Path good;

  @BeforeEach
  void writeAGoodOne() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), ARTICLE);
  }

  private Ran add(String... paths) {
    return Shell.runOn(folder.resolve("store").toString(), concat("add", paths));
  }

  private static String[] concat(String first, String... rest) {
    String[] all = new String[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }

  /** The bad file is one line of complaint, the exit code is 1, the good file is stored. */
  private void isReported(Path bad) {
    Ran ran = add(bad.toString(), good.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    List<String> lines = ran.err().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).startsWith("entente: ").contains(bad.getFileName().toString());
    assertThat(lines.get(1)).contains("1 added, 0 replaced, 0 unchanged, 1 failed");
    assertThat(Shell.runOn(folder.resolve("store").toString(), "documents").out())
        .contains("good.txt")
        .doesNotContain(bad.getFileName().toString());
  }

  @Test
  void aMissingFile() {
    isReported(folder.resolve("missing.txt"));
  }

  @Test
  void anEmptyFile() throws IOException {
    isReported(Files.createFile(folder.resolve("empty.txt")));
  }

  @Test
  void aBinaryFile() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }
    isReported(Files.write(folder.resolve("binary.txt"), bytes));
  }

  @Test
  void brokenUtf8() throws IOException {
    byte[] bytes = ("Gr\u00fc\u00dfe " + ARTICLE).getBytes(StandardCharsets.ISO_8859_1);
    isReported(Files.write(folder.resolve("latin.txt"), bytes));
  }

  @Test
  void aLineOfFiftyMegabytes() throws IOException {
    Path file = folder.resolve("long.txt");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] piece = "word ".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 40; i++) {
        out.write(piece);
      }
    }
    isReported(file);
  }

  @Test
  void aBadLineOfJson() throws IOException {
    String lines = "{\"id\":\"a\",\"text\":\"Merkel met Macron.\"}\n{\"id\":\nnot json\n";
    Path file = Files.writeString(folder.resolve("some.jsonl"), lines);
    Ran ran = add(file.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("some.jsonl:2").contains("some.jsonl:3").contains("1 added");
  }

  @Test
  void aBadDate() {
    Ran ran = add("--date", "yesterday", good.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().lines().toList().getFirst())
        .contains("'yesterday' is no day: write it as 2021-11-12");
  }

  @Test
  void aStoreThatCannotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("a-file"));
    Ran ran = Shell.runOn(file.resolve("store").toString(), "add", good.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err().lines()).hasSize(1).first().asString().contains("cannot create a store");
    Ran other = Shell.runOn(folder.toString(), "add", good.toString());
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err().lines()).hasSize(1).first().asString().contains("is not a store");
  }

  @Test
  void aStoreThatIsInUse() {
    Path place = folder.resolve("store");
    Store open = Store.create(place, Iris.standard());
    try {
      Ran ran = add(good.toString());
      assertThat(ran.code()).isEqualTo(1);
      assertThat(ran.err().lines()).hasSize(1).first().asString().contains("open in this process");
    } finally {
      open.close();
    }
  }

  @Test
  void extractAndAnnotateReportAndGoOn() {
    for (String command : List.of("extract", "annotate")) {
      Ran ran = Shell.run(command, folder.resolve("missing.txt").toString(), good.toString());
      assertThat(ran.code()).isEqualTo(1);
      assertThat(ran.err().lines()).hasSize(1);
      assertThat(ran.out()).contains("good.txt");
    }
  }

  @Test
  void aBadLayerAndABadMap() throws IOException {
    Ran layer = Shell.run("annotate", "-l", "tokens,moods", good.toString());
    assertThat(layer.code()).isEqualTo(2);
    assertThat(layer.err()).startsWith("entente: no layer 'moods': there are sentences, tokens");
    Path map = Files.writeString(folder.resolve("map.tsv"), "met\n");
    Ran bad = Shell.run("annotate", "--map", map.toString(), good.toString());
    assertThat(bad.code()).isEqualTo(1);
    assertThat(bad.err()).contains("map.tsv: line 1: not two columns");
  }
}
