package org.entente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTest {

  private static final Extractor EXTRACTOR = Extractor.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Poland outsmarted Germany on Friday.                    | VERB outsmart
          Sweden's feud with Denmark lasted for years.            | NOUN feud
          Zelda Quackenbush met Angela Merkel in Berlin.          | NAME Zelda Quackenbush
          Canada and Mexico are far from Norway.                  | SENTENCE Canada and Mexico are far from Norway.
          """)
  void findsWhatTheRulesDoNotCover(String text, String gap) {
    assertThat(gaps(text)).contains(gap);
  }

  @ParameterizedTest
  @CsvSource({
    "Joe Biden met Angela Merkel in Berlin.",
    "The weather was fine.",
    "Joe Biden said that it was late."
  })
  void isContentWithWhatTheyDo(String text) {
    assertThat(gaps(text)).isEmpty();
  }

  private static List<String> gaps(String text) {
    Extraction extraction = EXTRACTOR.extract(Document.of("test", text, null));
    return Gaps.of(extraction).stream().map(gap -> gap.kind() + " " + gap.term()).toList();
  }
}
