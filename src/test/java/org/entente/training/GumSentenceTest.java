package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

/** Names made of the mentions of entities. */
class GumSentenceTest {

  @Test
  void leavesTitlesAndOthersOutOfPersons() {
    assertThat(
            names(
                "US PROPN 4 Entity=(1-person-new-x(2-place-new-x)",
                "President PROPN 4 _",
                "Anna PROPN 4 _",
                "Berg PROPN 5 Entity=1)",
                "spoke VERB 0 _"))
        .containsExactly("US LOC", "Anna Berg PER");
  }

  @Test
  void keepsOrganisationsWhole() {
    assertThat(
            names(
                "The DET 2 Entity=(1-organization-new-x",
                "Bank PROPN 6 _",
                "of ADP 5 _",
                "the DET 5 Entity=(2-place-new-x",
                "North PROPN 2 Entity=2)1)",
                "grew VERB 0 _"))
        .containsExactly("Bank of the North ORG");
  }

  @Test
  void takesNoCommonNounsForNames() {
    assertThat(names("the DET 2 Entity=(1-person-new-x", "nurse NOUN 3 Entity=1)", "left VERB 0 _"))
        .isEmpty();
  }

  /** Words as "form UPOS head misc". */
  private static List<String> names(String... words) {
    List<String[]> rows = Arrays.stream(words).map(GumSentenceTest::row).toList();
    NameSample sample = new GumSentence(rows, Set.of("president")).sample();
    return Arrays.stream(sample.getNames())
        .map(name -> text(name, sample.getSentence()) + " " + name.getType())
        .toList();
  }

  private static String[] row(String word) {
    String[] parts = word.split(" ", -1);
    return new String[] {"1", parts[0], "_", parts[1], "_", "_", parts[2], "_", "_", parts[3]};
  }

  private static String text(Span name, String[] words) {
    return String.join(" ", Arrays.copyOfRange(words, name.getStart(), name.getEnd()));
  }
}
