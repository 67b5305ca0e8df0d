package org.entente.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Things that are known by what they are called, in all articles the same: "the car industry", "the
 * US economy", "stock markets around the world", after {@code lexicon/descriptions.tsv}. Immutable.
 */
final class Descriptions {

  private static final int LONGEST = 4;

  private static final String WORLD = "worldwide";

  private static final Set<String> WORLDWIDE = Set.of("global", "world", "worldwide", "world's");

  private static final Set<String> IN_THE_WORLD =
      Set.of("around the world", "across the world", "throughout the world", "of the world");

  private final Countries countries;
  private final Map<String, Described> descriptions = new HashMap<>();

  private record Described(String label, boolean alone) {}

  Descriptions(Countries countries) {
    this.countries = countries;
    for (String[] row : Rows.of("lexicon/descriptions.tsv", 3)) {
      for (String name : Rows.values(row[1])) {
        descriptions.put(name, new Described(row[0], row[2].equals("yes")));
      }
    }
  }

  /**
   * The label of what a noun phrase describes; empty where several things may be called so.
   *
   * @param end after the last token of the phrase, or of what follows its noun up to a comma
   */
  String of(Words words, int first, int end, int head) {
    boolean the = words.lower(first).equals("the");
    int from = the ? first + 1 : first;
    for (int noun = Math.max(from, head - LONGEST + 1); noun <= head; noun++) {
      Described described = descriptions.get(lemmas(words, noun, head + 1));
      if (described != null) {
        String before = noun == from ? "" : scope(words.key(from, noun));
        // Parsers tie "worldwide" to the verb.
        boolean worldwide = words.lower(head + 1).equals(WORLD);
        int to = worldwide ? Math.max(end, head + 2) : end;
        String behind = head + 1 == to ? "" : scopeBehind(words, head + 1, to);
        return label(described, before, behind);
      }
    }
    return "";
  }

  private static String label(
      Described described, @Nullable String before, @Nullable String behind) {
    if (before == null || behind == null || !(before.isEmpty() || behind.isEmpty())) {
      return "";
    }
    String scope = before + behind;
    if (scope.isEmpty()) {
      return described.alone() ? described.label() : "";
    }
    return described.label() + (scope.equals(WORLD) ? " " : " of ") + scope;
  }

  private static String lemmas(Words words, int first, int end) {
    StringBuilder lemmas = new StringBuilder();
    for (int i = first; i < end; i++) {
      String lemma = i < end - 1 ? words.key(i) : words.token(i).lemma().toLowerCase(Locale.ROOT);
      lemmas.append(lemmas.isEmpty() ? "" : " ").append(lemma);
    }
    return lemmas.toString();
  }

  /** Of where something is, by the words before its noun; null where they say something else. */
  private @Nullable String scope(String key) {
    if (WORLDWIDE.contains(key)) {
      return WORLD;
    }
    Country country = countries.byAdjective(key);
    country = country == null ? countries.named(key) : country;
    return country == null ? null : country.entry().label();
  }

  private @Nullable String scopeBehind(Words words, int first, int end) {
    String key = words.key(first, end);
    if (key.equals(WORLD) || IN_THE_WORLD.contains(key)) {
      return WORLD;
    }
    boolean place = words.lower(first).equals("of") || words.lower(first).equals("in");
    int name = words.lower(first + 1).equals("the") ? first + 2 : first + 1;
    Country country = place && name < end ? countries.named(words.key(name, end)) : null;
    return country == null ? null : country.entry().label();
  }
}
