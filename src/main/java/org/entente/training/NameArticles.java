package org.entente.training;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.namefind.NameSample;
import org.entente.actor.NamedSpan;
import org.entente.language.Folding;
import org.entente.text.Span;

/**
 * Articles with names as JSON Lines ({@code text}, {@code entities} with {@code start}, {@code
 * end}, {@code type}): the dev halves of WikiGold and of CrossNER's politics, one sentence a line,
 * divided into words by spaces.
 */
final class NameArticles {

  /** A word between spaces, or between the hyphens within it, which UD's words split. */
  private static final Pattern WORD = Pattern.compile("\\n|[^\\s-]+|-");

  private final List<NameSample> samples = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  private NameArticles() {}

  /**
   * An article.
   *
   * @param text its text
   * @param names the names in it
   * @param sentences its sentences
   */
  record Article(String text, List<NamedSpan> names, List<NameSample> sentences) {}

  /** All articles of a set. */
  static List<Article> read(TrainingData data, String set) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines = TrainingData.open(data.names(set))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonObject json = JsonParser.parseString(line).getAsJsonObject();
        List<NameSample> sentences = new NameArticles().sentences(json);
        articles.add(new Article(json.get("text").getAsString(), names(json), sentences));
      }
    }
    return articles;
  }

  private static List<NamedSpan> names(JsonObject article) {
    List<NamedSpan> names = new ArrayList<>();
    for (JsonElement element : article.getAsJsonArray("entities")) {
      JsonObject name = element.getAsJsonObject();
      Span span = new Span(name.get("start").getAsInt(), name.get("end").getAsInt());
      names.add(new NamedSpan(span, NameData.type(name.get("type").getAsString())));
    }
    return names;
  }

  private List<NameSample> sentences(JsonObject article) {
    String text = Folding.fold(article.get("text").getAsString());
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (word.group().equals("\n")) {
        flush();
      } else {
        words.add(word.group());
        tags.add(tag(article, word.start(), word.end()));
      }
    }
    flush();
    return samples;
  }

  private static String tag(JsonObject article, int start, int end) {
    for (JsonElement element : article.getAsJsonArray("entities")) {
      JsonObject entity = element.getAsJsonObject();
      int first = entity.get("start").getAsInt();
      if (first <= start && end <= entity.get("end").getAsInt()) {
        return (first == start ? "B-" : "I-") + entity.get("type").getAsString();
      }
    }
    return "O";
  }

  private void flush() {
    if (!words.isEmpty()) {
      samples.add(new NameSample(words.toArray(String[]::new), NameData.spans(tags), true));
    }
    words.clear();
    tags.clear();
  }
}
