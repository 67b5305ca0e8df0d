package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does something with whom where both are in the subject. */
class ReciprocalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "France and Italy met in Rome.                               | France Italy",
        "World powers including France and Italy met in Rome.        | France Italy",
        "Spain and other countries, including Japan, met in Madrid.  | Spain other countries",
        "World powers including France met in Rome.                  | ''"
      })
  void wholesDoNothingWithTheirParts(String text, String expected) {
    List<String> pairs =
        RelationsTest.match(text).stream()
            .filter(proposition -> proposition.rule().contains("meet"))
            .map(ReciprocalTest::pair)
            .toList();
    assertThat(String.join("; ", pairs)).isEqualTo(expected);
  }

  private static String pair(Proposition proposition) {
    Argument object = proposition.object();
    return proposition.subject().text() + " " + (object == null ? "" : object.text());
  }
}
