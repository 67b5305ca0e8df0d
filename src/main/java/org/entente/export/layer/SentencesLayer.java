package org.entente.export.layer;

import com.google.gson.JsonArray;

/** {@code sentences}: where each sentence stands. */
final class SentencesLayer implements Layer {

  @Override
  public JsonArray of(Annotated annotated) {
    return Json.array(
        annotated.extraction().sentences().stream().map(sentence -> Json.span(sentence.span())));
  }
}
