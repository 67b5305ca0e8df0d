package org.entente.export.layer;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import org.entente.actor.Actor;
import org.entente.actor.Chain;
import org.entente.actor.Mention;
import org.entente.graph.Iris;

/**
 * {@code mentions}: every mention with the actor's IRI; {@code link} names the Wikipedia article of
 * an actor that the gazetteer knows, whose labels are the articles' titles, else it is null.
 */
final class MentionsLayer implements Layer {

  private static final String WIKIPEDIA = "https://en.wikipedia.org/wiki/";

  @Override
  public JsonArray of(Annotated annotated) {
    JsonArray mentions = new JsonArray();
    for (Chain chain : annotated.extraction().cast().chains()) {
      for (Mention mention : chain.mentions()) {
        mentions.add(mention(chain.actor(), mention));
      }
    }
    return mentions;
  }

  private static JsonObject mention(Actor actor, Mention mention) {
    JsonObject json = Json.span(mention.span());
    json.addProperty("entity", Iris.standard().entity(actor).getURI());
    if (actor.wikidata() == null) {
      json.add("link", JsonNull.INSTANCE);
    } else {
      json.addProperty("link", WIKIPEDIA + actor.label().replace(' ', '_'));
      json.addProperty("wikidata", actor.wikidata());
    }
    return json;
  }
}
