package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.language.Analyzer;
import org.entente.language.Analyzers;
import org.entente.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses in the words of the sentence. */
class OpenPropositionsTest {

  private static final Analyzer ANALYZER = Analyzers.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "The mayor opened a school on Monday.\tThe mayor | opened | a school",
        "The mayor opened a school in May.\tThe mayor | opened a school in | May",
        "The bridge was built by the army.\tThe bridge | was built by | the army",
        "The mayor did not open the school.\tThe mayor | did not open | the school",
        "The judge and the mayor opened a school.\tthe mayor | opened | a school",
        "The mayor wants to buy a boat.\tThe mayor | wants to buy | a boat",
        "Oslo is the capital of Norway.\tOslo | is | the capital of Norway",
        "Oslo is the capital of Norway.\tOslo | is the capital of | Norway",
        "The woman who wrote the book met the mayor.\tThe woman | wrote | the book",
        "The mayor was able to open the school.\tThe mayor | was able to open | the school"
      })
  void saysWhoDoesWhat(String text, String expected) {
    assertThat(open(text)).contains(expected);
  }

  @Test
  void wholeClausesRankFirst() {
    List<Proposition> found = propositions("The mayor opened a school on Monday.");
    assertThat(found.get(0).modifiers()).extracting(Argument::text).containsExactly("on Monday");
    assertThat(found.get(0).confidence()).isGreaterThan(found.get(1).confidence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?!", "is is is is", "and and and", "of the of the of the", "( ( ("})
  void oddTextIsNoProblem(String text) {
    assertThat(propositions(text)).isEqualTo(propositions(text));
  }

  private static List<String> open(String text) {
    return propositions(text).stream()
        .map(
            p -> {
              Argument object = p.object();
              String last = object == null ? "" : object.text();
              return p.subject().text() + " | " + p.words() + " | " + last;
            })
        .toList();
  }

  private static List<Proposition> propositions(String text) {
    return ANALYZER.analyze(Document.of("test", text, null)).stream()
        .flatMap(sentence -> OpenPropositions.of(sentence).stream())
        .toList();
  }
}
