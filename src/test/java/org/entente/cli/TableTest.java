package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableTest {

  private static String print(Table table, int columns) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    table.print(out, new Terminal(columns, false, false), "  ");
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void columnsAreAligned() {
    Table table = new Table("WHO", "WHOM").row("Erdoğan", "b").row("a", "");
    assertThat(print(table, Integer.MAX_VALUE)).isEqualTo("  WHO      WHOM\n  Erdoğan  b\n  a\n");
  }

  @Test
  void theWidestColumnIsCutToTheTerminal() {
    Table table = new Table("WHO", "WHAT").row("short", "x".repeat(100));
    String printed = print(table, 40);
    assertThat(printed.lines().mapToInt(String::length).max()).hasValue(40);
    assertThat(printed).contains("short").contains("x…");
  }

  @Test
  void aTextCannotSteerTheTerminal() {
    assertThat(Table.clean("a\u001b[2Jb\nc\u202Ed")).isEqualTo("a [2Jb c d");
  }
}
