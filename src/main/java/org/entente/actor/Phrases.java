package org.entente.actor;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.language.Token;
import org.jspecify.annotations.Nullable;

/** The words in front of a noun: where its phrase begins, and which country it is of. */
final class Phrases {

  private static final int LONGEST = 12;
  private static final int COUNTRY_WORDS = 4;

  private final Countries countries;
  private final Set<String> communities =
      Rows.of("lexicon/peoples.tsv", 2).stream()
          .filter(row -> row[1].equals("part"))
          .map(row -> NameKey.of(row[0]))
          .collect(Collectors.toUnmodifiableSet());

  private final Set<String> participles =
      Rows.of("lexicon/compounds.tsv", 3).stream()
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());

  Phrases(Countries countries) {
    this.countries = countries;
  }

  /**
   * A country and the tokens that name it.
   *
   * @param mixed whether only some of its people are meant: "the Turkish Cypriot government", "the
   *     Iraqi Kurdish leader"
   */
  record Origin(Country country, int first, int end, boolean mixed) {}

  /**
   * The first token of the noun phrase of the role or noun from {@code noun} to {@code last}: "[a
   * senior US defence official]". Goes by parts of speech, as appositions and titles mislead
   * parsers.
   */
  int start(Words words, int noun, int last) {
    int first = noun;
    while (first > 0 && noun - first < LONGEST && belongs(words, first - 1, last)) {
      first--;
      if (closes(words, first)) {
        break;
      }
    }
    while (first < noun
        && (words.key(first).isEmpty() || words.isPossessive(first) || isEstimate(words, first))) {
      first++;
    }
    return first;
  }

  /** Whether nothing can stand before the word within the phrase: "the", "his". */
  private static boolean closes(Words words, int i) {
    return words.isDeterminer(i) || words.token(i).xpos().equals("PRP$");
  }

  /** "at [least] 13 people" are no least people. */
  private static boolean isEstimate(Words words, int i) {
    return words.lower(i - 1).equals("at") && words.token(i).xpos().equals("JJS");
  }

  private static boolean belongs(Words words, int i, int noun) {
    Token token = words.token(i);
    // "[Anti-]government forces" are not the government's
    boolean hyphen = token.xpos().equals("HYPH") || token.form().endsWith("-");
    if (hyphen || token.xpos().equals("PRP$") || token.xpos().equals("POS")) {
      return true;
    }
    return switch (token.upos()) {
      case "DET", "NUM" -> true;
      // "In London officials said": a noun that depends on the verb is no part of it.
      case "NOUN", "PROPN", "ADJ" ->
          (token.head() > i && token.head() <= noun)
              || token.is("flat")
              || words.isPossessive(i + 1);
      // "Boeing" may look like a verb
      case "VERB" -> (token.is("amod") || token.is("compound")) && token.head() <= noun;
      default -> token.is("flat");
    };
  }

  /**
   * The country that the words from {@code first} up to {@code end} put a noun in; the last one.
   * "The US-led coalition" is not of the US, "pro-Russian rebels" not of Russia.
   */
  @Nullable Origin origin(Words words, int first, int end) {
    for (int last = end; last > first; last--) {
      for (int i = Math.max(first, last - COUNTRY_WORDS); i < last; i++) {
        boolean name = words.isCapitalised(i) && !words.key(last - 1).isEmpty();
        boolean joined = words.lower(i - 1).endsWith("-") || words.lower(last).startsWith("-");
        Country country = name && !joined ? country(words, i, last) : null;
        if (country != null) {
          return new Origin(country, i, last, isMixed(words, first, i, last, end));
        }
      }
    }
    return null;
  }

  private boolean isMixed(Words words, int first, int country, int last, int end) {
    boolean before = country > first && countries.byAdjective(words.key(country - 1)) != null;
    return before
        || IntStream.range(last, end)
            .anyMatch(i -> words.isCapitalised(i) && communities.contains(words.key(i)));
  }

  /** The country that somebody's office is of; null for one of only some of its people. */
  @Nullable Origin home(Words words, int first, int end) {
    Origin origin = origin(words, first, end);
    return origin == null || origin.mixed() ? null : origin;
  }

  private @Nullable Country country(Words words, int first, int end) {
    String key = words.key(first, end);
    if (key.equals("us") && !words.isAcronym(first)) {
      return null;
    }
    Country country = countries.byAdjective(key);
    country = country == null ? countries.named(key) : country;
    return country;
  }

  /** Whether a word ties the name before its hyphen to a noun: "backed". */
  boolean isParticiple(String word) {
    return participles.contains(word);
  }

  /** The country after "of": "the government of [the United Kingdom]". */
  @Nullable Origin after(Words words, int end, String preposition) {
    if (!words.lower(end).equals(preposition)) {
      return null;
    }
    int first = end + 1;
    first += words.isDeterminer(first) ? 1 : 0;
    for (int last = Math.min(words.size(), first + COUNTRY_WORDS); last > first; last--) {
      Country country = words.isCapitalised(first) ? countries.named(words.key(first, last)) : null;
      if (country != null && !words.key(last - 1).isEmpty()) {
        return new Origin(country, first, last, false);
      }
    }
    return null;
  }
}
