package org.entente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.text.Document;
import org.entente.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what: resources/statement/attributions.tsv; the spans of a role with | between. */
class AttributionTest {

  private static final Extractor EXTRACTOR = Extractor.standard();

  @ParameterizedTest
  @CsvFileSource(
      resources = "/statement/attributions.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      numLinesToSkip = 1)
  void attributes(String text, String source, String cue, String content, String polarity) {
    String expected = String.join(" / ", source == null ? "" : source, cue, content, polarity);

    assertThat(attributions(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The team was denied visas.",
        "Officers paid the workers according to the law.",
        "A denial of service attack hit the bank.",
        "She came in, said nothing, and left.",
        "Police found a print called \"Cowboys\" there.",
        "She wore a \"very long\" dress."
      })
  void attributesNothing(String text) {
    assertThat(attributions(text)).isEmpty();
  }

  private static List<String> attributions(String text) {
    return EXTRACTOR.extract(Document.of("test", text, null)).attributions().stream()
        .map(
            a ->
                String.join(
                    " / ",
                    words(text, a.source()),
                    words(text, a.cue()),
                    words(text, a.content()),
                    a.polarity() == Polarity.NEGATIVE ? "negative" : "positive"))
        .toList();
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" | "));
  }
}
