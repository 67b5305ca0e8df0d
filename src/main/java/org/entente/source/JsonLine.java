package org.entente.source;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import java.time.LocalDate;
import org.entente.text.Document;
import org.jspecify.annotations.Nullable;

/** Reads one line of JSON Lines: an object with at least {@code text}. */
final class JsonLine {

  private static final Gson GSON = new GsonBuilder().setStrictness(Strictness.STRICT).create();

  private final JsonObject object;

  private JsonLine(JsonObject object) {
    this.object = object;
  }

  /**
   * The document that a line holds.
   *
   * @param fallbackName its name where the line has neither {@code id} nor {@code url}
   * @param date the day of publication where the line does not give it
   */
  static Document document(
      String line, String fallbackName, @Nullable LocalDate date, Limits limits)
      throws UnreadableException {
    return new JsonLine(parse(line)).document(fallbackName, date, limits);
  }

  private static JsonObject parse(String line) throws UnreadableException {
    try {
      if (GSON.fromJson(line, JsonElement.class) instanceof JsonObject object) {
        return object;
      }
    } catch (JsonParseException e) {
      throw new UnreadableException("not JSON: each line must be one object, {\"text\": ...}");
    }
    throw new UnreadableException("not a JSON object: each line must be one, {\"text\": ...}");
  }

  private Document document(String fallbackName, @Nullable LocalDate date, Limits limits)
      throws UnreadableException {
    String text = field("text");
    if (text == null || text.isBlank()) {
      throw new UnreadableException("no \"text\" in this line");
    }
    if (text.length() > limits.documentLength()) {
      throw new UnreadableException(limits.tooLong());
    }
    TextCheck.check(text);
    String url = field("url");
    String id = field("id");
    LocalDate own = PublicationDate.parse(date());
    return new Document(
        id != null ? id : url != null ? url : fallbackName,
        text,
        PlainText.prose(text, 0),
        own == null ? date : own,
        field("title"),
        field("publisher"),
        url,
        field("language"));
  }

  private String date() throws UnreadableException {
    String date = field("date");
    String other = date == null ? field("doc_date") : date;
    return other == null ? "" : other;
  }

  /** The text of a field; null where there is none or it is blank. Only an id may be a number. */
  private @Nullable String field(String name) throws UnreadableException {
    JsonElement value = object.get(name);
    if (value == null || value.isJsonNull()) {
      return null;
    }
    boolean string = value instanceof JsonPrimitive primitive && primitive.isString();
    boolean number = value instanceof JsonPrimitive primitive && primitive.isNumber();
    if (!string && !(number && name.equals("id"))) {
      throw new UnreadableException("\"" + name + "\" must be a string");
    }
    String text = value.getAsString();
    return text.isBlank() ? null : text;
  }
}
