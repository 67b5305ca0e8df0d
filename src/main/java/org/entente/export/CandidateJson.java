package org.entente.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.entente.explore.Candidate;
import org.entente.explore.Candidate.Reason;

/** Actors that may be one, as a JSON array; the order of the members is fixed. */
public final class CandidateJson {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  private CandidateJson() {}

  /** The array. */
  public static String of(List<Candidate> candidates) {
    JsonArray all = new JsonArray();
    candidates.forEach(candidate -> all.add(of(candidate)));
    return GSON.toJson(all);
  }

  private static JsonObject of(Candidate candidate) {
    JsonObject json = new JsonObject();
    json.addProperty("score", candidate.score());
    json.add("first", StatementJson.party(candidate.first()));
    json.add("second", StatementJson.party(candidate.second()));
    JsonArray reasons = new JsonArray();
    candidate.reasons().forEach(reason -> reasons.add(of(reason)));
    json.add("reasons", reasons);
    return json;
  }

  private static JsonObject of(Reason reason) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", reason.kind().name().toLowerCase(Locale.ROOT));
    json.addProperty("weight", reason.weight());
    json.addProperty("evidence", reason.evidence());
    return json;
  }
}
