package org.entente.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.entente.language.Folding;

/** Finds the names in a sentence of GUM by its mentions and its tree. */
final class GumSentence {

  private static final Map<String, String> TYPES =
      Map.of(
          "person", "PER",
          "organization", "ORG",
          "place", "LOC",
          "event", "MISC",
          "object", "MISC",
          "abstract", "MISC");

  /** What may stand between the words of a person's name: "Ludwig van Beethoven". */
  private static final Set<String> IN_PERSONS =
      Set.of("-", "de", "von", "van", "der", "al", "bin", "\"", "la", ".");

  /** What may stand between the words of other names: "Bank of the West". */
  private static final Set<String> IN_OTHERS =
      Set.of("of", "and", "&", "for", "-", "'s", "de", "the", "/");

  private final List<String[]> rows;
  private final Set<String> titles;
  private final String[] words;
  private final List<Span> names = new ArrayList<>();

  /**
   * @param rows the columns of each word
   * @param titles what stands before names of persons, in small letters
   */
  GumSentence(List<String[]> rows, Set<String> titles) {
    this.rows = List.copyOf(rows);
    this.titles = titles;
    words = rows.stream().map(row -> Folding.fold(row[1])).toArray(String[]::new);
  }

  /** The words and the names. */
  NameSample sample() {
    for (GumMentions.Mention mention :
        GumMentions.read(rows.stream().map(row -> row[9]).toList())) {
      String type = TYPES.get(mention.kind());
      if (type != null) {
        int core = core(mention, type.equals("PER"));
        if (core >= 0) {
          claim(name(mention, core, type));
        }
      }
    }
    names.sort(Comparator.comparingInt(Span::getStart));
    return new NameSample(words, names.toArray(Span[]::new), true);
  }

  /** A longer name takes the place of those inside; what is named twice keeps its first kind. */
  private void claim(Span name) {
    boolean proper = name.length() > 0 && Character.isUpperCase(words[name.getStart()].charAt(0));
    boolean titled = name.getType().equals("PER") && name.length() == 1 && isTitle(name.getStart());
    boolean known =
        names.stream()
            .anyMatch(n -> n.getStart() == name.getStart() && n.getEnd() == name.getEnd());
    if (proper && !titled && !known) {
      names.removeIf(n -> n.getStart() < name.getEnd() && name.getStart() < n.getEnd());
      names.add(name);
    }
  }

  /** The proper noun that heads a mention, or -1; "Facebook creator Mark Zuckerberg" ends in it. */
  private int core(GumMentions.Mention mention, boolean person) {
    for (int i = mention.first(); i < mention.end(); i++) {
      int head = Integer.parseInt(rows.get(i)[6]) - 1;
      if (head < mention.first() || head >= mention.end()) {
        if (isProper(i)) {
          return i;
        }
        int last = mention.end() - 1;
        return person && last > mention.first() && isProper(last) ? last : -1;
      }
    }
    return -1;
  }

  private Span name(GumMentions.Mention mention, int core, String type) {
    boolean person = type.equals("PER");
    Set<String> inside = person ? IN_PERSONS : IN_OTHERS;
    int first = core;
    int end = core + 1;
    while (end < mention.end() && (isProper(end) || joins(end, mention.end(), inside))) {
      end++;
    }
    while (first > mention.first()
        && (isProper(first - 1)
            || (first - 2 >= mention.first()
                && isProper(first - 2)
                && joins(first - 1, mention.end(), inside)))) {
      first--;
    }
    if (person) {
      first = afterOthers(first, end);
    }
    while (first < end && !isProper(first)) {
      first++;
    }
    return new Span(first, end, type);
  }

  private boolean joins(int word, int end, Set<String> inside) {
    boolean proper = word + 1 < end && isProper(word + 1);
    boolean the = word + 2 < end && words[word + 1].equals("the") && isProper(word + 2);
    return (proper || the) && inside.contains(words[word].toLowerCase(Locale.ROOT));
  }

  /** "US President Barack Obama": without the name of another and without titles. */
  private int afterOthers(int start, int end) {
    int first = start;
    for (Span name : names) {
      first = name.getStart() == first && name.getEnd() < end ? name.getEnd() : first;
    }
    while (first + 1 < end && isTitle(first)) {
      first++;
    }
    return first;
  }

  private boolean isTitle(int word) {
    return titles.contains(words[word].toLowerCase(Locale.ROOT));
  }

  private boolean isProper(int word) {
    return rows.get(word)[3].equals("PROPN") || rows.get(word)[4].startsWith("NNP");
  }
}
