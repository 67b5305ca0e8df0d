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
        "The police arrested a man in Lyon.       | The police presentIn Lyon; a man presentIn Lyon",
        "Workers died here.                       | Workers presentIn here",
        "They saw the town where workers live.    | workers presentIn the town",
        "Workers were hurt in an attack in Lyon.  | an attack tookPlaceIn Lyon; Workers presentIn Lyon",
        "France praised Germany in Lyon.          | ''",
        "France accused Germany of an attack.     | ''",
        "The war in Chad goes on.                 | The war tookPlaceIn Chad",
        "The vote took place in Lyon.             | ''",
        "Rebels in Chad and Niger fled.           | Rebels presentIn Chad; Rebels presentIn Niger",
        "They met near Tanta, a city in Egypt.    | Tanta locatedIn Egypt",
        "He left the Danish town of Ribe and York. | Ribe locatedIn Danish",
        "London's West End was flooded.          | London's West End locatedIn London",
        "A base near Tanta was hit.               | A base presentIn Tanta",
        "In Chad, the minister Idris Deby said no. | ''",
        "Near Lyon, jets hit a convoy and destroyed a bridge. | a convoy presentIn Lyon; a bridge presentIn Lyon",
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
