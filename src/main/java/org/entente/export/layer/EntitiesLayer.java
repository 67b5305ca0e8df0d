package org.entente.export.layer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.entente.language.Name;
import org.entente.language.Sentence;

/** {@code entities}: proper names without titles, as PER, ORG, LOC or MISC. */
final class EntitiesLayer implements Layer {

  @Override
  public JsonArray of(Annotated annotated) {
    JsonArray entities = new JsonArray();
    for (Sentence sentence : annotated.extraction().sentences()) {
      for (Name name : sentence.names()) {
        JsonObject json = Json.span(sentence.span(name.first(), name.end()));
        json.addProperty("type", name.type().name());
        entities.add(json);
      }
    }
    return entities;
  }
}
