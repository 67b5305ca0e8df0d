package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code ontology/lexicon/dates.yaml}. */
class DateRulesTest {

  private static final Pattern MARK = Pattern.compile("\\[([^=\\]]+)=([^\\]]+)\\]");

  static List<String> examples() {
    return DateRules.standard().examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsExactlyWhatIsMarked(String example) {
    int blank = example.indexOf(' ');
    String day = example.substring(0, blank);
    String marked = example.substring(blank + 1);
    List<String> expected = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      expected.add(mark.group(1) + "=" + mark.group(2));
    }
    String text = mark.replaceAll("$1");
    LocalDate date = day.equals("none") ? null : LocalDate.parse(day);

    List<String> found =
        DateFinder.standard().find(Document.of("a", text, date), PlainSentences.of(text)).stream()
            .map(e -> e.span().of(text) + "=" + (e.value() == null ? "?" : e.value()))
            .toList();

    assertThat(found).isEqualTo(expected);
  }
}
