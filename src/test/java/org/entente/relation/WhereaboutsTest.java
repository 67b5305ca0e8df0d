package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases of place. */
class WhereaboutsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bomb exploded in Lyon, France.         | Lyon locatedIn France",
        "The police arrested a man in Lyon.       | a man presentIn Lyon",
        "France praised Germany in Lyon.          | ''",
        "France accused Germany of an attack.     | ''",
      })
  void areFound(String text, String expected) {
    String found =
        RelationsTest.match(text).stream()
            .filter(proposition -> proposition.rule().equals("phrase of place"))
            .map(WhereaboutsTest::says)
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  private static String says(Proposition proposition) {
    Relation relation = proposition.relation();
    Argument object = proposition.object();
    return proposition.subject().text()
        + " "
        + (relation == null ? "" : relation.name())
        + " "
        + (object == null ? "" : object.text());
  }
}
