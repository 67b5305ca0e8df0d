package org.entente.export.layer;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import org.entente.actor.Actor;
import org.entente.actor.Cast;
import org.entente.actor.Chain;
import org.entente.actor.Coreferents;
import org.entente.graph.Iris;
import org.entente.text.Span;

/**
 * {@code mentions}: every whole noun phrase or mention with the IRI of the actor it speaks of;
 * {@code link} names the Wikipedia article of an actor that the gazetteer knows, whose labels are
 * the articles' titles, else it is null.
 */
final class MentionsLayer implements Layer {

  private static final String WIKIPEDIA = "https://en.wikipedia.org/wiki/";

  @Override
  public JsonArray of(Annotated annotated) {
    JsonArray mentions = new JsonArray();
    Map<Span, Actor> bySpan = new TreeMap<>();
    Cast cast = annotated.extraction().cast();
    for (Coreferents chain : cast.coreference()) {
      for (Coreferents.Phrasing phrase : chain.phrases()) {
        if (phrase.actor() != null) {
          bySpan.putIfAbsent(phrase.span(), phrase.actor());
        }
      }
    }
    for (Chain chain : cast.chains()) {
      chain.mentions().forEach(mention -> bySpan.putIfAbsent(mention.span(), chain.actor()));
    }
    bySpan.forEach((span, actor) -> mentions.add(mention(actor, span)));
    return mentions;
  }

  private static JsonObject mention(Actor actor, Span span) {
    JsonObject json = Json.span(span);
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
