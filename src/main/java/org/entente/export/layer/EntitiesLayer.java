package org.entente.export.layer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.entente.actor.NamedSpan;

/** {@code entities}: proper names without titles, as PER, ORG, LOC or MISC. */
final class EntitiesLayer implements Layer {

  @Override
  public JsonArray of(Annotated annotated) {
    return Json.array(annotated.extraction().cast().names().stream().map(EntitiesLayer::entity));
  }

  private static JsonObject entity(NamedSpan name) {
    JsonObject json = Json.span(name.span());
    json.addProperty("type", name.type().name());
    return json;
  }
}
