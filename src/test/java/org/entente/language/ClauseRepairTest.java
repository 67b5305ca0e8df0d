package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences whose clauses a parser gives to the wrong word, through all models. */
class ClauseRepairTest {

  private static final Analyzer ANALYZER = Analyzers.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He visited Lima Airfield West, also called “Camp Roe”, in northern Peru. | called | West",
        "Mayor Ann Roe, a Norwegian, accuses the United States of interference. | States | accuses",
        "• Two men were hurt in Lyon. | men | hurt",
        "A Ministry of Defence spokesman accused Iran of lying. | spokesman | accused",
        "Mali: President Jane Roe met Omar Said. | Jane | met",
        "They spoke of men of the north and Jane Roe, a sailor. | sailor | Jane",
        "He freed guards wounded in Lyon. | wounded | guards",
        "A Ministry of Defence spokesman accused Iran of lying. | spokesman | accused",
        "Mali: President Jane Roe met Omar Said. | Jane | met",
        "Fighting broke out between forces of Norway and Puntland, a region of Somalia. | region | Puntland",
        "He freed guards wounded in Lyon. | wounded | guards",
        ". Near Lyon, one strike hit a truck. | Lyon | hit",
      })
  void aWordHangsOnItsHead(String text, String word, String head) {
    Sentence sentence = ANALYZER.analyze(Document.of("test", text, null)).getFirst();
    Token token =
        sentence.tokens().stream().filter(t -> t.form().equals(word)).findFirst().orElseThrow();

    assertThat(sentence.token(0).form()).isNotIn("•", ".");
    assertThat(sentence.token(token.head()).form()).isEqualTo(head);
  }
}
