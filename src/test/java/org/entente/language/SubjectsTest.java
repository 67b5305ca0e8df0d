package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences whose subject stands after a phrase that could swallow it, through all models. */
class SubjectsTest {

  private static final Analyzer ANALYZER = Analyzers.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In Paris, Kamala Harris, the US vice-president, met Emmanuel Macron. | met | Kamala",
        "Last week John Kerry, the US secretary of state, met Sergei Lavrov. | met | John",
        "In April António Guterres had visited Moscow. | visited | António",
        "On Monday President Barack Obama warned Moscow. | warned | Barack",
        "In Mosul, Iraq, troops were killed on Monday. | killed | troops",
        "There Angela Merkel talked with Mario Draghi. | talked | Angela"
      })
  void theVerbHasItsSubject(String text, String verb, String subject) {
    Sentence sentence = ANALYZER.analyze(Document.of("test", text, null)).getFirst();
    Token predicate =
        sentence.tokens().stream().filter(t -> t.form().equals(verb)).findFirst().orElseThrow();

    int found = sentence.tree().child(predicate.index(), "nsubj");

    assertThat(found).isNotNegative();
    assertThat(sentence.token(found).form()).isEqualTo(subject);
  }
}
