package org.entente.export.layer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.entente.statement.Attribution;
import org.entente.statement.Polarity;

/** {@code attributions}: who answers for what; source, cue and content are lists of spans. */
final class AttributionsLayer implements Layer {

  @Override
  public JsonArray of(Annotated annotated) {
    return Json.array(
        annotated.extraction().attributions().stream().map(AttributionsLayer::attribution));
  }

  private static JsonObject attribution(Attribution attribution) {
    JsonObject json = new JsonObject();
    json.add("source", Json.spans(attribution.source()));
    json.add("cue", Json.spans(attribution.cue()));
    json.add("content", Json.spans(attribution.content()));
    boolean denied = attribution.polarity() == Polarity.NEGATIVE;
    json.addProperty("polarity", denied ? "negative" : "positive");
    return json;
  }
}
