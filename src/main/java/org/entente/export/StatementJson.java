package org.entente.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.entente.explore.Claim;
import org.entente.explore.Evidence;
import org.entente.explore.Judgement;
import org.entente.explore.Party;
import org.entente.explore.When;
import org.jspecify.annotations.Nullable;

/** A statement as a JSON object; the order of its members is fixed. */
public final class StatementJson {

  private final Map<String, String> cameo;

  /**
   * A writer of statements.
   *
   * @param cameo CAMEO codes by relation
   */
  public StatementJson(Map<String, String> cameo) {
    this.cameo = Map.copyOf(cameo);
  }

  /** The statement as JSON. */
  public JsonObject of(Claim claim) {
    JsonObject json = new JsonObject();
    json.addProperty("id", claim.id());
    json.addProperty("doc", claim.article().name());
    json.add("subject", party(claim.subject()));
    json.addProperty("relation", claim.name());
    json.addProperty("event", claim.event());
    json.addProperty("cameo", cameo.get(claim.relation()));
    json.add("object", party(claim.object()));
    json.addProperty("objectText", claim.objectText());
    json.add("date", date(claim.when()));
    json.add("place", party(claim.place()));
    json.addProperty("topic", claim.topic());
    judgement(json, claim.judgement());
    evidence(json, claim.evidence());
    json.addProperty("confidence", claim.confidence());
    json.addProperty("rule", claim.rule());
    return json;
  }

  private static void judgement(JsonObject json, Judgement judgement) {
    List<Party> holders = judgement.holders();
    json.addProperty("certainty", judgement.certainty());
    json.addProperty("polarity", judgement.polarity());
    json.addProperty("tense", judgement.tense());
    json.addProperty("holder", holders.isEmpty() ? null : holders.getLast().label());
    JsonArray labels = new JsonArray();
    holders.forEach(holder -> labels.add(holder.label()));
    json.add("holders", labels);
    json.addProperty("asserted", judgement.asserted());
  }

  private static void evidence(JsonObject json, Evidence evidence) {
    json.addProperty("quote", evidence.quote());
    json.addProperty("start", evidence.start());
    json.addProperty("end", evidence.end());
  }

  private static JsonElement date(@Nullable When when) {
    if (when == null) {
      return JsonNull.INSTANCE;
    }
    JsonArray days = new JsonArray();
    days.add(when.first().toString());
    days.add(when.last().toString());
    return days;
  }

  static JsonElement party(@Nullable Party party) {
    if (party == null) {
      return JsonNull.INSTANCE;
    }
    JsonObject json = new JsonObject();
    json.addProperty("iri", party.iri());
    json.addProperty("label", party.label());
    json.addProperty("type", party.type());
    json.addProperty("wikidata", party.wikidata());
    JsonArray aliases = new JsonArray();
    party.aliases().forEach(aliases::add);
    json.add("aliases", aliases);
    return json;
  }
}
