package org.entente.export.layer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.stream.IntStream;
import org.entente.actor.Actor;
import org.entente.language.Sentence;
import org.entente.relation.Argument;
import org.entente.relation.Proposition;
import org.entente.statement.Extraction;
import org.jspecify.annotations.Nullable;

/** {@code events}: CAMEO-coded events: who (code and words) did what (code) to whom. */
final class EventsLayer implements Layer {

  @Override
  public JsonArray of(Annotated annotated) {
    Extraction extraction = annotated.extraction();
    EventCoder coder = new EventCoder(extraction.sentences(), annotated.judgements().get());
    JsonArray events = new JsonArray();
    for (EventCoder.Coded coded : coder.code(extraction.propositions())) {
      events.add(event(extraction, coded.proposition(), coded.cameo()));
    }
    return events;
  }

  private static JsonObject event(Extraction extraction, Proposition proposition, String cameo) {
    JsonObject json = new JsonObject();
    json.addProperty("code", cameo);
    actor(json, "source", extraction, proposition.sentence(), proposition.subject());
    if (proposition.object() != null) {
      actor(json, "target", extraction, proposition.sentence(), proposition.object());
    }
    return json;
  }

  private static void actor(
      JsonObject json, String role, Extraction extraction, int sentence, Argument argument) {
    String code = code(extraction, sentence, argument);
    if (code != null) {
      json.addProperty(role, code);
    }
    json.addProperty(role + "_text", argument.text());
  }

  /** "Afghan rebels" have no code of their own, but that of their country. */
  private static @Nullable String code(Extraction extraction, int at, Argument argument) {
    Sentence sentence = extraction.sentences().get(at);
    IntStream words =
        IntStream.concat(
            IntStream.of(argument.head()),
            sentence
                .tree()
                .children(argument.head())
                .filter(c -> argument.span().contains(sentence.token(c).span()))
                .filter(c -> !sentence.token(c).is("conj") && !sentence.token(c).is("appos")));
    return words
        .mapToObj(word -> extraction.cast().actorAt(at, word))
        .filter(actor -> actor != null && actor.cameo() != null)
        .map(Actor::cameo)
        .findFirst()
        .orElse(null);
  }
}
