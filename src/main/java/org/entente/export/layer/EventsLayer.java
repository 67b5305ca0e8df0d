package org.entente.export.layer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.relation.Proposition;
import org.entente.statement.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * {@code events}: CAMEO-coded events: who (code and words) did what (code) to whom. An event
 * between several countries is one for each two of them.
 */
final class EventsLayer implements Layer {

  @Override
  public JsonArray of(Annotated annotated) {
    Extraction extraction = annotated.extraction();
    EventCoder coder = new EventCoder(extraction.sentences(), annotated.judgements().get());
    EventActors actors = new EventActors(extraction);
    JsonArray events = new JsonArray();
    List<EventCoder.Coded> all = coder.code(extraction.propositions());
    Set<String> aimed = new HashSet<>();
    for (EventCoder.Coded coded : all) {
      if (!actors.objects(coded.proposition()).isEmpty()) {
        aimed.add(act(coded.proposition()));
      }
    }
    for (EventCoder.Coded coded : all) {
      for (Dyad dyad : dyads(actors, coded.proposition(), aimed)) {
        events.add(event(coded, dyad));
      }
    }
    return events;
  }

  private static String act(Proposition proposition) {
    return proposition.sentence() + " " + proposition.predicate();
  }

  private record Dyad(@Nullable String source, @Nullable String target) {}

  private static List<Dyad> dyads(EventActors actors, Proposition proposition, Set<String> aimed) {
    Set<String> sources = actors.sources(proposition);
    Set<String> targets = actors.objects(proposition);
    List<Dyad> dyads = new ArrayList<>();
    if (targets.isEmpty() && proposition.object() == null && sources.size() > 1) {
      // "Hungarian and Romanian officials agreed": with each other.
      List<String> parties = List.copyOf(sources);
      for (int i = 0; i < parties.size(); i++) {
        for (int k = i + 1; k < parties.size(); k++) {
          dyads.add(new Dyad(parties.get(i), parties.get(k)));
        }
      }
      return dyads;
    }
    boolean vague = targets.isEmpty() && !aimed.contains(act(proposition));
    if (vague || (actors.isOwn(proposition) && sources.containsAll(targets))) {
      Set<String> others = actors.others(proposition, sources);
      targets = others.isEmpty() ? targets : others;
    }
    for (@Nullable String source : orNone(sources)) {
      for (@Nullable String target : orNone(targets)) {
        dyads.add(new Dyad(source, target));
      }
    }
    return dyads;
  }

  private static List<@Nullable String> orNone(Set<String> codes) {
    List<@Nullable String> list = new ArrayList<>(codes);
    if (list.isEmpty()) {
      list.add(null);
    }
    return list;
  }

  private static JsonObject event(EventCoder.Coded coded, Dyad dyad) {
    Proposition proposition = coded.proposition();
    JsonObject json = new JsonObject();
    json.addProperty("code", coded.cameo());
    if (dyad.source() != null) {
      json.addProperty("source", dyad.source());
    }
    json.addProperty("source_text", proposition.subject().text());
    if (dyad.target() != null) {
      json.addProperty("target", dyad.target());
    }
    if (proposition.object() != null) {
      json.addProperty("target_text", proposition.object().text());
    }
    return json;
  }
}
