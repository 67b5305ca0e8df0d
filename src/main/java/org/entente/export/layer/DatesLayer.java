package org.entente.export.layer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.entente.time.DateExpression;

/** {@code dates}: date expressions with their ISO value, where it can be known. */
final class DatesLayer implements Layer {

  @Override
  public JsonArray of(Annotated annotated) {
    JsonArray dates = new JsonArray();
    for (DateExpression date : annotated.extraction().dates()) {
      if (date.value() != null) {
        JsonObject json = Json.span(date.span());
        json.addProperty("value", date.value());
        dates.add(json);
      }
    }
    return dates;
  }
}
