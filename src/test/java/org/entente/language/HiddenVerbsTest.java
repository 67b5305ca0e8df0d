package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs that look like nouns. */
class HiddenVerbsTest {

  private static final Analyzer ANALYZER = Analyzers.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "A federal judge rules that the law is void.\trules\tVBZ",
        "Heavy rain causes floods in the valley.\tcauses\tVBZ",
        "The Norwegian dollar stumbles to new lows.\tstumbles\tVBZ",
        "Prices rise and tensions mount over the border.\tmount\tVBP",
        "The ministry states that the gate is shut.\tstates\tVBZ",
        "Abuse victim Jane Berg calls for his resignation.\tcalls\tVBZ"
      })
  void whatHasASubjectIsAVerb(String text, String word, String tag) {
    Token token = find(text, word);
    assertThat(token.xpos()).isEqualTo(tag);
    assertThat(token.upos()).isEqualTo("VERB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "Wire transfers from the bank are not reported.\ttransfers",
        "The states are far from the border.\tstates",
        "The rooms are clean and the rules are strict.\trules"
      })
  void nounsStayNouns(String text, String word) {
    assertThat(find(text, word).upos()).isEqualTo("NOUN");
  }

  private static Token find(String text, String word) {
    List<Sentence> sentences = ANALYZER.analyze(Document.of("test", text, null));
    return sentences.getFirst().tokens().stream()
        .filter(token -> token.form().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
