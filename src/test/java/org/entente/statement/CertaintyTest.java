package org.entente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.actor.Actor;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How sure sentences are of their words, and who says so: resources/statement/certainty.tsv. */
class CertaintyTest {

  private static final Extractor EXTRACTOR = Extractor.standard();

  @ParameterizedTest
  @CsvFileSource(
      resources = "/statement/certainty.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      nullValues = "nobody")
  void certainty(String sentence, String word, String expected, String holders) {
    Extraction extraction = EXTRACTOR.extract(Document.of("test", sentence, null));
    Reading reading = new Reading(extraction.document(), extraction.sentences(), new Lexicon());
    Scope scope = scope(extraction, reading, word);
    Factuality factuality = scope.factuality();
    List<Actor> actors = new Holders(extraction.sentences(), extraction.cast()).of(scope.holders());
    String found = String.join(", ", actors.stream().map(Actor::label).toList());

    assertThat(factuality.certainty() + factuality.polarity().sign())
        .as("%s: %s", sentence, scope.trace())
        .isEqualTo(expected);
    assertThat(found).as(sentence).isEqualTo(holders == null ? "" : holders);
  }

  private static Scope scope(Extraction extraction, Reading reading, String word) {
    for (Sentence sentence : extraction.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.form().equals(word)) {
          return reading.scope(sentence.index(), token.index());
        }
      }
    }
    throw new AssertionError("no such word: " + word);
  }
}
