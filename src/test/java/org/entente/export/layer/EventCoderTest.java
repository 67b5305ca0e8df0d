package org.entente.export.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.statement.Extraction;
import org.entente.statement.Extractor;
import org.entente.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One act a sentence, coded as what it comes to. */
class EventCoderTest {

  private static final Extractor EXTRACTOR = Extractor.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway sent troops to Mali.                                      | 15",
        // what was agreed, asked, threatened or refused is no act of its own
        "Norway agreed to lift the ban on whaling.                        | 03",
        "Norway demanded the release of the hostages.                     | 10",
        "Norway threatened to impose sanctions on Mali.                   | 13",
        "Norway refused to send aid to Mali.                              | 12",
        // plans
        "Norway will send aid to Mali.                                    | 03",
        "Norway said it would blockade Mali.                              | 13",
        "Erna Solberg will resign.                                        | 08",
        // failures
        "Norway and Mali failed to reach an agreement.                    | 12",
        "Norway did not attack Mali.                                      | ''",
        // background
        "Norway, which invaded Iceland, apologised to Sweden on Monday.   | 05",
        "Norway recalled its ambassador from Mali after Mali arrested a Norwegian nurse. | 16",
        "Norway said that Mali must disarm.                               | 10",
      })
  void codesWhatComesOfIt(String text, String roots) {
    assertThat(roots(text)).isEqualTo(roots);
  }

  private static String roots(String text) {
    Extraction extraction = EXTRACTOR.extract(Document.of("test", text, null));
    List<EventCoder.Coded> coded =
        new EventCoder(extraction.sentences(), EXTRACTOR.judgements(extraction))
            .code(extraction.propositions());
    return coded.stream()
        .map(event -> event.cameo().substring(0, 2))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
