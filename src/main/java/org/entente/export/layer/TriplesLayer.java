package org.entente.export.layer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.entente.language.Sentence;
import org.entente.relation.Argument;
import org.entente.relation.OpenPropositions;
import org.entente.relation.Proposition;

/**
 * {@code triples}: open propositions in the words of the sentence, with further arguments. Where
 * nothing is done to anybody ("The mayor resigned") the object is empty.
 */
final class TriplesLayer implements Layer {

  @Override
  public JsonArray of(Annotated annotated) {
    JsonArray triples = new JsonArray();
    for (Sentence sentence : annotated.extraction().sentences()) {
      for (Proposition proposition : OpenPropositions.of(sentence)) {
        triples.add(triple(proposition));
      }
    }
    return triples;
  }

  private static JsonObject triple(Proposition proposition) {
    Argument object = proposition.object();
    JsonObject json = new JsonObject();
    json.addProperty("subject", proposition.subject().text());
    json.addProperty("relation", proposition.words());
    json.addProperty("object", object == null ? "" : object.text());
    json.addProperty("confidence", proposition.confidence());
    JsonArray more = new JsonArray();
    proposition.modifiers().forEach(modifier -> more.add(modifier.text()));
    if (!more.isEmpty()) {
      json.add("more", more);
    }
    return json;
  }
}
