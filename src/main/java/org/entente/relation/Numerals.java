package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.language.Sentence;
import org.entente.language.Token;

/**
 * How many people or things there are: "12 tanks", but not "12 km", "12 days", "12 raids", "page
 * 12".
 */
final class Numerals {

  private static final double CONFIDENCE = 0.5;
  private static final String RULE = "numeral";

  private final Relation number;
  private final Nouns nouns;
  private final Sentence sentence;
  private final NounPhrases phrases;

  Numerals(Relation number, Nouns nouns, Sentence sentence) {
    this.number = number;
    this.nouns = nouns;
    this.sentence = sentence;
    this.phrases = new NounPhrases(sentence);
  }

  List<Proposition> find() {
    List<Proposition> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.is("nummod") && token.xpos().equals("CD") && counts(token.index(), token.head())) {
        found.add(proposition(token.head(), token.index()));
      }
    }
    return found;
  }

  private boolean counts(int numeral, int head) {
    Token noun = sentence.token(head);
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return numeral < head && isPlural(noun) && !nouns.measures(lemma) && !nouns.happens(lemma);
  }

  private boolean isPlural(Token noun) {
    String tag = noun.xpos();
    return tag.equals("NNS") || tag.equals("NNPS") || nouns.isInvariant(noun.lemma());
  }

  private Proposition proposition(int noun, int numeral) {
    Token word = sentence.token(noun);
    return new Proposition(
        sentence.index(),
        noun,
        number,
        word.form(),
        new Argument("subject", noun, word.span(), word.form()),
        phrases.argument("object", numeral),
        null,
        List.of(),
        RULE,
        CONFIDENCE);
  }
}
