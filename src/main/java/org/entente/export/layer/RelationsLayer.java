package org.entente.export.layer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.language.Token;
import org.entente.relation.Argument;
import org.entente.relation.Proposition;
import org.entente.relation.Relation;
import org.entente.statement.Extraction;
import org.entente.text.Span;

/** {@code relations}: relations of the ontology, or what a map makes of them, between two spans. */
final class RelationsLayer implements Layer {

  private final RelationMap map;

  RelationsLayer(RelationMap map) {
    this.map = map;
  }

  @Override
  public JsonArray of(Annotated annotated) {
    JsonArray relations = new JsonArray();
    Set<String> seen = new HashSet<>();
    for (Proposition proposition : annotated.extraction().propositions()) {
      Relation relation = proposition.relation();
      Argument object = proposition.object();
      if (relation != null && object != null && proposition.act() == null) {
        for (String type : map.typesOf(relation.name())) {
          JsonObject json = relation(type, proposition, object, annotated.extraction());
          // a phrase may say in passing what a clause says too
          if (seen.add(json.get("type") + " " + json.get("source") + " " + json.get("target"))) {
            relations.add(json);
          }
        }
      }
    }
    return relations;
  }

  private static JsonObject relation(
      String type, Proposition proposition, Argument object, Extraction extraction) {
    JsonObject json = new JsonObject();
    json.addProperty("type", type);
    json.add("source", Json.span(span(proposition.sentence(), proposition.subject(), extraction)));
    json.add("target", Json.span(span(proposition.sentence(), object, extraction)));
    json.addProperty("confidence", proposition.confidence());
    return json;
  }

  /** For "their" in "Chad and its efforts" the phrase that it stands for, in the same sentence. */
  private static Span span(int sentence, Argument argument, Extraction extraction) {
    Token token = extraction.sentences().get(sentence).token(argument.head());
    if (!token.xpos().equals("PRP$")) {
      return argument.span();
    }
    return extraction
        .cast()
        .before(sentence, argument.head())
        .map(Mention::span)
        .orElse(argument.span());
  }
}
