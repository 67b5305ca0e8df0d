package org.entente.actor;

import java.util.Map;
import java.util.stream.Collectors;

/** Months that are called like people: "resigned in May", but "said May". */
final class Months {

  private static final Map<String, String> KINDS =
      Rows.of("lexicon/months.tsv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private Months() {}

  /** Whether the words from {@code first} up to {@code end} are a month where they stand. */
  static boolean isOne(Words words, int first, int end) {
    return end == first + 1
        && is("month", words.lower(first))
        && (is("before", words.lower(first - 1))
            || words.upos(first - 1).equals("NUM")
            || words.upos(end).equals("NUM"));
  }

  private static boolean is(String kind, String word) {
    return kind.equals(KINDS.get(word));
  }
}
