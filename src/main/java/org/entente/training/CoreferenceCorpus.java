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
  private OntoNotesChains chains = new OntoNotesChains();
  private final List<OntoNotesChains.Word> words = new ArrayList<>();
  private final List<OntoNotesChains.Mention> mentions = new ArrayList<>();
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
        word(columns);
      }
    } else if (line.isEmpty()) {
      endSentence();
    }
  }

  private void endSentence() {
    chains.add(words, mentions);
    words.clear();
    mentions.clear();
    open.clear();
  }

  private void word(String[] columns) {
    int number = Integer.parseInt(columns[0]);
    String misc = columns[9];
    if (paragraph && !text.isEmpty()) {
      text.append('\n');
    }
    paragraph = false;
    int start = text.length();
    text.append(columns[1]);
    words.add(
        new OntoNotesChains.Word(
            new Span(start, text.length()),
            columns[2],
            columns[4],
            Integer.parseInt(columns[6]) - 1,
            columns[7]));
    for (String part : misc.split("\\|", -1)) {
      if (part.startsWith("Entity=")) {
        brackets(part.substring("Entity=".length()), words.size() - 1);
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

  private void brackets(String brackets, int word) {
    Matcher matcher = BRACKET.matcher(brackets);
    while (matcher.find()) {
      if (matcher.group(4) != null) {
        int group = Integer.parseInt(matcher.group(4));
        Deque<Integer> starts = open.getOrDefault(group, new ArrayDeque<>());
        if (!starts.isEmpty()) {
          mentions.add(new OntoNotesChains.Mention(group, starts.pop(), word));
        }
      } else {
        int group = Integer.parseInt(matcher.group(1));
        if (matcher.group(3) != null) {
          mentions.add(new OntoNotesChains.Mention(group, word, word));
        } else {
          open.computeIfAbsent(group, k -> new ArrayDeque<>()).push(word);
        }
      }
    }
  }

  private void close() {
    endSentence();
    if (!name.isEmpty() && !excluded.contains(name)) {
      documents.add(new Chained(name, text.toString(), chains.chains()));
    }
    text = new StringBuilder();
    chains = new OntoNotesChains();
  }
}
