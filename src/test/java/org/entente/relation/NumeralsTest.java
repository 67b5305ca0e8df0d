package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What numerals count, and what strikes are. */
class NumeralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army lost 12 tanks in two weeks.            | tanks numbers 12",
        "The convoy crossed 30 km of desert.             | ''",
        "Workers held a general strike against Kenya.    | ''",
        "Israel launched an air strike against Kenya.    | Israel attacked Kenya",
      })
  void areFound(String text, String expected) {
    String found =
        RelationsTest.match(text).stream()
            .filter(p -> p.relation() != null && p.object() != null)
            .map(NumeralsTest::says)
            .filter(said -> said.matches(".* (numbers|boycotted|attacked) .*"))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  private static String says(Proposition p) {
    String relation = Objects.requireNonNull(p.relation()).name();
    return p.subject().text() + " " + relation + " " + Objects.requireNonNull(p.object()).text();
  }
}
