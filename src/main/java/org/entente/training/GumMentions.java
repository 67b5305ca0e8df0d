package org.entente.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the mentions of entities in GUM's last column: {@code Entity=(87-person-new...}. */
final class GumMentions {

  /** A bracket that opens, with number and kind, maybe closed at once; or one that closes. */
  private static final Pattern BRACKET =
      Pattern.compile(
          "\\((\\d+)(?:\\[\\d+/\\d+\\])?-(\\w+)-[^()]*(\\))?|(\\d+)(?:\\[\\d+/\\d+\\])?\\)");

  /**
   * A mention: words from {@code first} to before {@code end}, and the kind of its entity, such as
   * person, organization, place, event.
   */
  record Mention(String kind, int first, int end) {}

  private final Map<String, Deque<Mention>> open = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  private GumMentions() {}

  /** The mentions of a sentence, given the last column of each word; short ones first. */
  static List<Mention> read(List<String> cells) {
    GumMentions read = new GumMentions();
    for (int i = 0; i < cells.size(); i++) {
      for (String part : cells.get(i).split("\\|", -1)) {
        if (part.startsWith("Entity=")) {
          read.add(BRACKET.matcher(part.substring("Entity=".length())), i);
        }
      }
    }
    read.mentions.sort(
        Comparator.comparingInt((Mention m) -> m.end - m.first).thenComparingInt(Mention::first));
    return read.mentions;
  }

  private void add(Matcher bracket, int word) {
    while (bracket.find()) {
      if (bracket.group(3) != null) {
        mentions.add(new Mention(bracket.group(2), word, word + 1));
      } else if (bracket.group(1) != null) {
        open.computeIfAbsent(bracket.group(1), number -> new ArrayDeque<>())
            .push(new Mention(bracket.group(2), word, word));
      } else {
        Mention begun = open.getOrDefault(bracket.group(4), new ArrayDeque<>()).poll();
        if (begun != null) {
          mentions.add(new Mention(begun.kind, begun.first, word + 1));
        }
      }
    }
  }
}
