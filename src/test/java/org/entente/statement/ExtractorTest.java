package org.entente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.text.Document;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for whatever is read. */
class ExtractorTest {

  private static final Extractor EXTRACTOR = Extractor.standard();

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/examples"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void groundsWhatItSays(Path sample) throws IOException {
    Document document = read(sample);
    Extraction extraction = EXTRACTOR.extract(document);

    assertThat(extraction.statements()).isNotEmpty();
    for (Statement statement : extraction.statements()) {
      assertThat(statement.sentence().contains(statement.trigger())).isTrue();
      assertThat(statement.sentence().end()).isLessThanOrEqualTo(document.text().length());
      assertThat(statement.asserted())
          .isEqualTo(
              statement.holders().isEmpty()
                  && statement.factuality().holds()
                  && statement.object() != null);
    }
    for (Attribution attribution : extraction.attributions()) {
      for (Span span : attribution.content()) {
        assertThat(span.end()).isLessThanOrEqualTo(document.text().length());
      }
    }
    assertThat(extraction.statements().stream().map(Statement::id)).doesNotHaveDuplicates();
  }

  @Test
  void readsTheSameOnManyThreads() throws IOException {
    Document document = read(samples().getFirst());
    List<Statement> once = EXTRACTOR.extract(document).statements();

    assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> EXTRACTOR.extract(document)))
        .allSatisfy(extraction -> assertThat(extraction.statements()).isEqualTo(once));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia refused to invade Ukraine.",
        "Russia declined to annex Ukraine.",
        "Russia agreed to leave Ukraine.",
        "Russia is ready to help Ukraine.",
        "Russia threatened to leave Ukraine.",
        "Russia's refusal to leave Ukraine came late.",
        "Poland urged Russia to free Ukraine."
      })
  void relatesNobodyToWhomAnActWithinAnActConcerns(String text) {
    assertThat(EXTRACTOR.extract(Document.of("test", text, null)).statements())
        .filteredOn(s -> s.object() != null && s.object().label().equals("Ukraine"))
        .noneMatch(Statement::asserted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia could invade Ukraine.",
        "Angela Merkel accused Russia of attacking Ukraine.",
        "The Kremlin denied that Russia attacked Ukraine.",
        "Russia may have invaded Ukraine, officials said.",
        "Russia plans to attack Ukraine.",
        "If Russia attacks Ukraine, Poland will respond.",
        "Russia did not attack Ukraine.",
        "“Russia attacked Ukraine,” said Angela Merkel.",
        "It is believed that Russia attacked Ukraine.",
        "Russia attacked Ukraine, according to Angela Merkel."
      })
  void assertsNothingThatIsOnlyReported(String text) {
    assertThat(EXTRACTOR.extract(Document.of("test", text, null)).statements())
        .filteredOn(s -> s.relation().name().matches("attacked|invaded"))
        .noneMatch(Statement::asserted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "...", "”“”", "said said said said", "(((((", "\u0000 \uFFFF x"})
  void survivesOddText(String text) {
    assertThat(EXTRACTOR.extract(Document.of("test", text, null)).document().text())
        .isEqualTo(text);
  }

  private static Document read(Path sample) throws IOException {
    return Document.of(
        sample.getFileName().toString(), Files.readString(sample), LocalDate.of(2021, 11, 12));
  }
}
