package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.text.Document;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs of files in {@code src/test/resources/source}: a text, and its metadata and passages. */
class PlainTextTest {

  private static final Path PAIRS = Path.of("src/test/resources/source");

  static Stream<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(PAIRS)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsAsExpected(Path file) throws Exception {
    String text = Files.readString(file);
    String expected = Files.readString(Path.of(file.toString().replace(".txt", ".expected")));

    assertThat(describe(read(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void lineEndsAndAByteOrderMarkChangeOnlyOffsets(Path file) throws Exception {
    String text = Files.readString(file);
    Document windows = read("\uFEFF" + text.replace("\n", "\r\n"));

    assertThat(describe(windows)).isEqualTo(describe(read(text)));
    assertThat(windows.text()).startsWith("\uFEFF").contains("\r\n");
  }

  @Test
  void spansKeepNonBreakingSpacesInside() throws Exception {
    Document document = read("\u00a0 A\u00a0river. \u00a0");

    assertThat(document.passages()).containsExactly(new Span(2, 10));
  }

  @Test
  void theCallersDateIsForDocumentsWithoutOne() throws Exception {
    LocalDate day = LocalDate.of(2020, 2, 29);

    assertThat(PlainText.document("a", "Rain.", day, Limits.STANDARD).date()).isEqualTo(day);
    assertThat(PlainText.document("a", "Date: 2019-01-01\nRain.", day, Limits.STANDARD).date())
        .isEqualTo(LocalDate.of(2019, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date: 2021-13-45\nRain.",
        "date 2021-02-30 Rain.",
        "Date: yesterday\nRain.",
        "Date: 12/11/2021\nRain."
      })
  void refusesBadDates(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("no such date")
        .hasMessageContaining("such as 2021-11-12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Title: A\n\nRead More\n", "Date: 2021-01-01", "Advertisement"})
  void refusesTextsWithoutProse(String text) {
    assertThatThrownBy(() -> read(text)).hasMessageContaining("no prose");
  }

  private static Document read(String text) throws UnreadableException {
    return PlainText.document("a", text, null, Limits.STANDARD);
  }

  private static String describe(Document document) {
    List<String> lines = new ArrayList<>();
    if (document.date() != null) {
      lines.add("date " + document.date());
    }
    if (document.title() != null) {
      lines.add("title " + document.title());
    }
    if (document.publisher() != null) {
      lines.add("publisher " + document.publisher());
    }
    if (document.url() != null) {
      lines.add("url " + document.url());
    }
    for (Span passage : document.passages()) {
      lines.add("> " + passage.of(document.text()).replaceAll("\\r?\\n", "/"));
    }
    return String.join("\n", lines) + "\n";
  }

  @Test
  void everyExpectationHasItsText() {
    try (Stream<Path> files = Files.list(PAIRS)) {
      assertThat(files.filter(f -> f.toString().endsWith(".expected")))
          .allMatch(f -> Files.exists(Path.of(f.toString().replace(".expected", ".txt"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
