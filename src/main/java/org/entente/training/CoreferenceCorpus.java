package org.entente.training;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.Span;

/** Documents with coreference chains. */
final class CoreferenceCorpus {

  /**
   * A document.
   *
   * @param chains the chains of more than one mention
   */
  record Chained(String name, String text, List<List<Span>> chains) {}

  /**
   * Beginnings and ends of mentions in the column MISC of GUM: {@code (12-person-...}, {@code 12)}.
   */
  private static final Pattern BRACKET = Pattern.compile("\\((\\d+)-([^()]*)(\\))?|(\\d+)\\)");

  private final List<Chained> documents = new ArrayList<>();
  private final Set<String> excluded;
  private String name = "";
  private StringBuilder text = new StringBuilder();
  private final Map<Integer, List<Span>> chains = new TreeMap<>();
  private final Map<Integer, Deque<Integer>> open = new HashMap<>();
  private boolean paragraph;

  /** The last word of those that one word of the text holds: "don't". */
  private int glued;

  private boolean spaceAfterGlued;

  private CoreferenceCorpus(Set<String> excluded) {
    this.excluded = excluded;
  }

  /** The documents of a part of GUM in CoNLL-U, those of benchmarks left out. */
  static List<Chained> gum(BufferedReader lines, Set<String> excluded) throws IOException {
    CoreferenceCorpus corpus = new CoreferenceCorpus(excluded);
    try (lines) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        corpus.line(line);
      }
    }
    corpus.close();
    return corpus.documents;
  }

  /** The documents of a benchmark. */
  static List<Chained> benchmark(Path file) throws IOException {
    List<Chained> documents = new ArrayList<>();
    try (BufferedReader lines = TrainingData.open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonObject json = JsonParser.parseString(line).getAsJsonObject();
        List<List<Span>> chains = new ArrayList<>();
        for (JsonElement chain : json.getAsJsonArray("coref")) {
          chains.add(spans(chain.getAsJsonArray()));
        }
        documents.add(
            new Chained(json.get("id").getAsString(), json.get("text").getAsString(), chains));
      }
    }
    return documents;
  }

  private static List<Span> spans(JsonArray mentions) {
    List<Span> spans = new ArrayList<>();
    for (JsonElement mention : mentions) {
      JsonObject json = mention.getAsJsonObject();
      spans.add(new Span(json.get("start").getAsInt(), json.get("end").getAsInt()));
    }
    return spans;
  }

  private void line(String line) {
    if (line.startsWith("# newdoc id = ")) {
      close();
      name = line.substring("# newdoc id = ".length()).strip();
    } else if (line.startsWith("# newpar")) {
      paragraph = true;
    } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
      String[] columns = line.split("\t", -1);
      int dash = columns[0].indexOf('-');
      if (dash > 0) {
        glued = Integer.parseInt(columns[0].substring(dash + 1));
        spaceAfterGlued = !columns[9].contains("SpaceAfter=No");
      } else if (columns[0].indexOf('.') < 0) {
        word(Integer.parseInt(columns[0]), columns[1], columns[9]);
      }
    }
  }

  private void word(int number, String form, String misc) {
    if (paragraph && !text.isEmpty()) {
      text.append('\n');
    }
    paragraph = false;
    int start = text.length();
    text.append(form);
    for (String part : misc.split("\\|", -1)) {
      if (part.startsWith("Entity=")) {
        brackets(part.substring("Entity=".length()), start, text.length());
      }
    }
    boolean space =
        number < glued
            ? false
            : number == glued ? spaceAfterGlued : !misc.contains("SpaceAfter=No");
    if (space) {
      text.append(' ');
    }
    glued = number >= glued ? 0 : glued;
  }

  private void brackets(String brackets, int start, int end) {
    Matcher matcher = BRACKET.matcher(brackets);
    while (matcher.find()) {
      if (matcher.group(4) != null) {
        Deque<Integer> starts =
            open.getOrDefault(Integer.valueOf(matcher.group(4)), new ArrayDeque<>());
        if (!starts.isEmpty()) {
          add(Integer.parseInt(matcher.group(4)), starts.pop(), end);
        }
      } else if (matcher.group(3) != null) {
        add(Integer.parseInt(matcher.group(1)), start, end);
      } else {
        open.computeIfAbsent(Integer.valueOf(matcher.group(1)), k -> new ArrayDeque<>())
            .push(start);
      }
    }
  }

  private void add(int group, int start, int end) {
    chains.computeIfAbsent(group, k -> new ArrayList<>()).add(new Span(start, end));
  }

  private void close() {
    if (!name.isEmpty() && !excluded.contains(name)) {
      List<List<Span>> several = chains.values().stream().filter(c -> c.size() > 1).toList();
      documents.add(new Chained(name, text.toString(), List.copyOf(several)));
    }
    text = new StringBuilder();
    chains.clear();
    open.clear();
  }
}
