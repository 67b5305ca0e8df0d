package org.entente.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where else in a document the capitalised words of a sentence stand, and beside what: "Berg said"
 * is clearer after "Anna Berg, the minister". Immutable.
 */
final class WordPlaces {

  /** The most places kept of one word. */
  private static final int MOST = 8;

  private record Place(int sentence, int word) {}

  private final List<String[]> document;
  private final List<WordRow> rows;
  private final List<int[]> hints;
  private final Map<String, List<Place>> places = new HashMap<>();

  /**
   * @param document the words of its sentences
   * @param rows the same words as the feature generators see them
   * @param hints what {@link NameHints} says of them
   */
  WordPlaces(List<String[]> document, List<WordRow> rows, List<int[]> hints) {
    this.document = document;
    this.rows = rows;
    this.hints = hints;
    for (int s = 0; s < document.size(); s++) {
      String[] words = document.get(s);
      for (int i = 0; i < words.length; i++) {
        if (isCapitalised(words[i])) {
          List<Place> known =
              places.computeIfAbsent(rows.get(s).normal(i), word -> new ArrayList<>(2));
          if (known.size() < MOST) {
            known.add(new Place(s, i));
          }
        }
      }
    }
  }

  private static boolean isCapitalised(String word) {
    return word.length() > 1 && Character.isUpperCase(word.charAt(0));
  }

  /** Adds what stands beside a word elsewhere. */
  void add(int sentence, int word, FeatureHashes out) {
    if (!isCapitalised(document.get(sentence)[word])) {
      return;
    }
    int kinds = 0;
    boolean elsewhere = false;
    for (Place place : places.getOrDefault(rows.get(sentence).normal(word), List.of())) {
      if (place.sentence != sentence || place.word != word) {
        WordRow row = rows.get(place.sentence);
        int i = place.word;
        elsewhere = true;
        kinds |= hints.get(place.sentence)[i];
        out.add("dw-", row.normal(i - 1));
        out.add("dw+", row.normal(i + 1));
        out.add("dc-", row.path(i - 1, 6));
        out.add("dc+", row.path(i + 1, 6));
        out.add("ds", row.shape(i - 1), row.shape(i + 1));
      }
    }
    if (elsewhere) {
      out.add("dk", Integer.toString(kinds, Character.MAX_RADIX));
    }
  }
}
