package org.entente.export.layer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.entente.actor.Actor;
import org.entente.actor.Cast;
import org.entente.relation.Argument;
import org.entente.relation.Proposition;
import org.entente.relation.Relation;
import org.jspecify.annotations.Nullable;

/** {@code events}: CAMEO-coded events: who (code and words) did what (code) to whom. */
final class EventsLayer implements Layer {

  @Override
  public JsonArray of(Annotated annotated) {
    Cast cast = annotated.extraction().cast();
    JsonArray events = new JsonArray();
    for (Proposition proposition : annotated.extraction().propositions()) {
      Relation relation = proposition.relation();
      if (relation != null && relation.cameo() != null) {
        events.add(event(cast, proposition, relation.cameo()));
      }
    }
    return events;
  }

  private static JsonObject event(Cast cast, Proposition proposition, String cameo) {
    JsonObject json = new JsonObject();
    json.addProperty("code", cameo);
    actor(json, "source", cast, proposition.sentence(), proposition.subject());
    if (proposition.object() != null) {
      actor(json, "target", cast, proposition.sentence(), proposition.object());
    }
    return json;
  }

  private static void actor(
      JsonObject json, String role, Cast cast, int sentence, Argument argument) {
    @Nullable Actor actor = cast.actorAt(sentence, argument.head());
    if (actor != null && actor.cameo() != null) {
      json.addProperty(role, actor.cameo());
    }
    json.addProperty(role + "_text", argument.text());
  }
}
