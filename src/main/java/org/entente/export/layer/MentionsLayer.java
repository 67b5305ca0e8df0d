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
import org.entente.actor.WikipediaArticle;
import org.entente.graph.Iris;
import org.entente.text.Span;

/**
 * {@code mentions}: every whole noun phrase or mention with the IRI of the actor it speaks of. What
 * is no actor has no node in the graph: it goes by the name that the text gives it most; without a
 * name, if it is spoken of more than once, by its document and place.
 *
 * <p>{@code link} names a Wikipedia article, or is null; {@code linkedBy} says how good it is. By
 * {@code gazetteer}: the actor is known and has that article. By {@code name}: the actor is not
 * known, and an article of the full name would have that title; whether there is one, and of whom
 * it is, nobody checked.
 */
final class MentionsLayer implements Layer {

  private static final String WIKIPEDIA = "https://en.wikipedia.org/wiki/";

  @Override
  public JsonArray of(Annotated annotated) {
    JsonArray mentions = new JsonArray();
    Map<Span, Actor> bySpan = new TreeMap<>();
    Map<Span, String> things = new TreeMap<>();
    Cast cast = annotated.extraction().cast();
    for (Coreferents chain : cast.coreference()) {
      for (Coreferents.Phrasing phrase : chain.phrases()) {
        if (phrase.actor() != null) {
          bySpan.putIfAbsent(phrase.span(), phrase.actor());
        } else if (!phrase.thing().isEmpty()) {
          things.putIfAbsent(phrase.span(), "thing:" + phrase.thing().replace(' ', '_'));
        }
      }
    }
    for (Chain chain : cast.chains()) {
      chain.mentions().forEach(mention -> bySpan.putIfAbsent(mention.span(), chain.actor()));
    }
    things.keySet().removeAll(bySpan.keySet());
    bySpan.forEach((span, actor) -> mentions.add(mention(actor, span)));
    things.forEach((span, thing) -> mentions.add(thing(thing, span)));
    return mentions;
  }

  private static JsonObject thing(String thing, Span span) {
    JsonObject json = Json.span(span);
    json.addProperty("entity", thing);
    json.add("link", JsonNull.INSTANCE);
    return json;
  }

  private static JsonObject mention(Actor actor, Span span) {
    JsonObject json = Json.span(span);
    json.addProperty("entity", Iris.standard().entity(actor).getURI());
    WikipediaArticle article = actor.article();
    if (article == null) {
      json.add("link", JsonNull.INSTANCE);
    } else {
      json.addProperty("link", WIKIPEDIA + article.title().replace(' ', '_'));
      json.addProperty("linkedBy", article.known() ? "gazetteer" : "name");
    }
    if (actor.wikidata() != null) {
      json.addProperty("wikidata", actor.wikidata());
    }
    return json;
  }
}
