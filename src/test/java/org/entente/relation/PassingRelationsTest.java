package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.text.ProgramFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What phrases say in passing: whose somebody is, what else somebody is called, what joins a name.
 */
class PassingRelationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soldiers from the Egyptian army fled.       | Soldiers affiliatedWith the Egyptian army",
        "Greenpeace's spokesman Jan Roe left.        | Greenpeace's spokesman Jan Roe affiliatedWith Greenpeace",
        "Jane Roe, the leader of Greenpeace, left.   | Jane Roe headOf Greenpeace",
        "The families of the workers left.           | ''",
        "A group of soldiers left.                   | ''",
      })
  void tellWhoseSomebodyIs(String text, String expected) {
    assertThat(said(text, "phrase of belonging")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister of trade, Jane Roe, left.      | The minister of trade describedAs Jane Roe",
        "They left the African Union (AU).           | the African Union describedAs AU",
        "He met Ann Roe, Jane Poe and Jim Low.       | ''",
        "They flew to Rome, the capital of Italy.    | ''",
      })
  void tellWhatElseSomebodyIsCalled(String text, String expected) {
    assertThat(said(text, "apposition")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "compounds.tsv, compound",
    "movements.tsv, movement",
    "oppositions.tsv, opposition",
    "alliances.tsv, alliance"
  })
  void listsSayWhatTheirExamplesSay(String file, String rule) {
    List<String> examples =
        ProgramFile.text("/ontology/lexicon/" + file)
            .lines()
            .filter(line -> line.startsWith("# example: "))
            .map(line -> line.substring("# example: ".length()))
            .toList();
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      String[] sides = example.split(" -> ?", -1);
      assertThat(said(sides[0], rule)).as(example).isEqualTo(sides[1]);
    }
  }

  private static String said(String text, String rule) {
    return RelationsTest.match(text).stream()
        .filter(p -> p.rule().equals(rule))
        .map(PassingRelationsTest::says)
        .collect(Collectors.joining("; "));
  }

  private static String says(Proposition p) {
    String relation = Objects.requireNonNull(p.relation()).name();
    return p.subject().text() + " " + relation + " " + Objects.requireNonNull(p.object()).text();
  }
}
