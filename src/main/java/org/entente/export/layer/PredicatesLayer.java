package org.entente.export.layer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.statement.Extraction;
import org.entente.statement.Factuality;
import org.entente.statement.Judgements;
import org.entente.statement.Polarity;
import org.entente.statement.Tense;
import org.entente.text.Span;

/**
 * {@code predicates}: how sure the text is that something happened, from -3 (certainly not) to 3
 * (certainly). The sender's words are judged, or all verbs and all words that carry a proposition.
 */
final class PredicatesLayer implements Layer {

  @Override
  public JsonArray of(Annotated annotated) {
    JsonArray predicates = new JsonArray();
    Judgements judgements = annotated.judgements().get();
    for (Sentence sentence : annotated.extraction().sentences()) {
      for (Token token : sentence.tokens()) {
        if (isWanted(annotated, sentence, token)) {
          Factuality judged = judgements.factuality(sentence.index(), token.index());
          predicates.add(predicate(place(annotated, token), judged));
        }
      }
    }
    return predicates;
  }

  private static boolean isWanted(Annotated annotated, Sentence sentence, Token token) {
    if (!annotated.predicates().isEmpty()) {
      return annotated.predicates().stream().anyMatch(span -> isHead(span, sentence, token));
    }
    return token.upos().equals("VERB") || carries(annotated.extraction(), sentence, token);
  }

  /** Of a span of several tokens, the one whose head lies outside speaks for all. */
  private static boolean isHead(Span span, Sentence sentence, Token token) {
    return span.overlaps(token.span())
        && (token.head() < 0 || !span.overlaps(sentence.token(token.head()).span()));
  }

  private static Span place(Annotated annotated, Token token) {
    return annotated.predicates().stream()
        .filter(span -> span.overlaps(token.span()))
        .findFirst()
        .orElse(token.span());
  }

  private static boolean carries(Extraction extraction, Sentence sentence, Token token) {
    return extraction.propositions().stream()
        .anyMatch(
            proposition ->
                proposition.sentence() == sentence.index()
                    && proposition.predicate() == token.index());
  }

  private static JsonObject predicate(Span place, Factuality judged) {
    double score = score(judged);
    JsonObject json = Json.span(place);
    json.addProperty("score", score);
    json.addProperty("label", score > 0 ? "happened" : "not");
    return json;
  }

  /** The future of a plan or a promise has not happened, however sure it is. */
  private static double score(Factuality judged) {
    double sure =
        switch (judged.certainty()) {
          case CT -> judged.tense() == Tense.FUTURE ? 0.5 : 3;
          case PR -> judged.tense() == Tense.FUTURE ? 0.5 : 1.5;
          case PS -> 0.25;
          case U -> 0;
        };
    return judged.polarity() == Polarity.NEGATIVE ? -sure : sure;
  }
}
