package org.entente.export.layer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.entente.language.Sentence;
import org.entente.language.Token;

/** {@code tokens}: the fields of CoNLL-U; ids count from 1 in each sentence, 0 heads the root. */
final class TokensLayer implements Layer {

  @Override
  public JsonArray of(Annotated annotated) {
    JsonArray tokens = new JsonArray();
    for (Sentence sentence : annotated.extraction().sentences()) {
      for (Token token : sentence.tokens()) {
        tokens.add(token(sentence, token));
      }
    }
    return tokens;
  }

  private static JsonObject token(Sentence sentence, Token token) {
    JsonObject json = Json.span(token.span());
    json.addProperty("sentence", sentence.index());
    json.addProperty("id", token.index() + 1);
    json.addProperty("form", token.form());
    json.addProperty("lemma", token.lemma());
    json.addProperty("upos", token.upos());
    json.addProperty("xpos", token.xpos());
    json.addProperty("head", token.head() + 1);
    json.addProperty("deprel", token.deprel());
    return json;
  }
}
