package org.entente.export.layer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.entente.relation.Argument;
import org.entente.relation.Proposition;
import org.entente.relation.Relation;

/** {@code relations}: relations of the ontology, or what a map makes of them, between two spans. */
final class RelationsLayer implements Layer {

  private final RelationMap map;

  RelationsLayer(RelationMap map) {
    this.map = map;
  }

  @Override
  public JsonArray of(Annotated annotated) {
    JsonArray relations = new JsonArray();
    for (Proposition proposition : annotated.extraction().propositions()) {
      Relation relation = proposition.relation();
      Argument object = proposition.object();
      if (relation != null && object != null && proposition.act() == null) {
        for (String type : map.typesOf(relation.name())) {
          relations.add(relation(type, proposition, object));
        }
      }
    }
    return relations;
  }

  private static JsonObject relation(String type, Proposition proposition, Argument object) {
    JsonObject json = new JsonObject();
    json.addProperty("type", type);
    json.add("source", Json.span(proposition.subject().span()));
    json.add("target", Json.span(object.span()));
    json.addProperty("confidence", proposition.confidence());
    return json;
  }
}
