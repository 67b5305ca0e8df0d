package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with brackets behind a name, through all models. */
class BracketsTest {

  private static final Analyzer ANALYZER = Analyzers.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Omar Said al-Hadi (born 3 May 1950; died 4 March 2015) a native of Mosul, was an officer.",
        "Ana Kern (Greek: Άνα Κερν; died 4 March 2015) a native of Oslo, was an officer.",
        "Ana Kern (born 1950) and Jan Berg (Polish: Jan Górski; 3 May 1950 - 4 June 2001) met."
      })
  void areReadApartFromTheSentence(String text) {
    Sentence sentence = ANALYZER.analyze(Document.of("test", text, null)).getFirst();
    boolean inside = false;
    for (Token token : sentence.tokens()) {
      boolean open = token.form().equals("(");
      inside |= open;
      if (!inside && token.head() >= 0) {
        assertThat(isInBrackets(sentence, token.head())).as("head of %s", token.form()).isFalse();
      }
      inside &= !token.form().equals(")");
    }
    assertThat(sentence.tree().child(sentence.tree().root(), "nsubj")).isZero();
  }

  private static boolean isInBrackets(Sentence sentence, int word) {
    boolean inside = false;
    for (int i = 0; i <= word; i++) {
      inside |= sentence.token(i).form().equals("(");
      inside &= i == word || !sentence.token(i).form().equals(")");
    }
    return inside;
  }
}
