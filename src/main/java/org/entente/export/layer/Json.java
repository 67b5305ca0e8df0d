package org.entente.export.layer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.entente.text.Span;

/** Spans as JSON. */
final class Json {

  private Json() {}

  /** {@code {"start": 0, "end": 5}}. */
  static JsonObject span(Span span) {
    JsonObject json = new JsonObject();
    json.addProperty("start", span.start());
    json.addProperty("end", span.end());
    return json;
  }

  static JsonArray spans(List<Span> spans) {
    return array(spans.stream().map(Json::span));
  }

  static JsonArray array(Stream<JsonObject> objects) {
    JsonArray array = new JsonArray();
    objects.forEach(array::add);
    return array;
  }
}
