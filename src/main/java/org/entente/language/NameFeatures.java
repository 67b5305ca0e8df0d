package org.entente.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The features of the name finder in the sentences of a document: words, affixes, shapes, clusters
 * and known names around a word, and what stands beside the same word elsewhere. Immutable.
 */
public final class NameFeatures {

  /**
   * Begins the feature whose weights say which outcome may follow which; the outcome before stands
   * behind it, nothing before the first word.
   */
  public static final String BEFORE = "po=";

  private final List<String[]> document;
  private final List<WordRow> rows;
  private final List<int[]> known;
  private final WordPlaces places;

  /**
   * @param document the words of each sentence
   * @param clusters where words are looked up
   * @param names where names are looked up
   */
  public NameFeatures(List<String[]> document, Clusters clusters, HashedKinds names) {
    NameHints hints = new NameHints(names);
    this.document = List.copyOf(document);
    this.rows = document.stream().map(words -> new WordRow(words, clusters)).toList();
    this.known = document.stream().map(hints::of).toList();
    this.places = new WordPlaces(document, rows, known);
  }

  /** The features of each word of a sentence, by its place in the document. */
  public String[][] of(int sentence) {
    String[] words = document.get(sentence);
    WordRow row = rows.get(sentence);
    String capitals =
        "caps" + Arrays.stream(words).allMatch(w -> w.equals(w.toUpperCase(Locale.ROOT)));
    String[][] features = new String[words.length][];
    for (int i = 0; i < words.length; i++) {
      List<String> one = new ArrayList<>(96);
      one.add(capitals);
      addWord(words[i], row, i, one);
      addNeighbours(row, i, one);
      addClusters(row, i, one);
      addClusterNeighbours(row, i, one);
      addHints(row, known.get(sentence), i, one);
      places.add(sentence, i, one);
      features[i] = one.toArray(String[]::new);
    }
    return features;
  }

  private static void addWord(String word, WordRow row, int i, List<String> one) {
    String normal = row.normal(i);
    one.add("w=" + word);
    one.add("l=" + normal);
    one.add("s" + (i == 0) + row.shape(i));
    one.add("p3" + WordForm.prefix(normal, 3));
    one.add("z3" + row.suffix(i));
    one.add("zs" + row.suffix(i) + " " + row.shape(i));
    for (int length = 1; length <= 4 && length <= word.length(); length++) {
      one.add("P" + WordForm.prefix(word, length));
      one.add("Z" + WordForm.suffix(word, length));
    }
  }

  private static void addNeighbours(WordRow row, int i, List<String> one) {
    String before = row.normal(i - 1);
    String word = row.normal(i);
    String after = row.normal(i + 1);
    String shape = row.shape(i);
    one.add("l-" + before);
    one.add("l+" + after);
    one.add("l2-" + row.normal(i - 2));
    one.add("l2+" + row.normal(i + 2));
    one.add("s-" + row.shape(i - 1));
    one.add("s+" + row.shape(i + 1));
    one.add("b-" + before + " " + word);
    one.add("b+" + word + " " + after);
    one.add("sb-" + row.shape(i - 1) + " " + shape);
    one.add("sb+" + shape + " " + row.shape(i + 1));
    one.add("s3" + row.shape(i - 1) + " " + shape + " " + row.shape(i + 1));
    one.add("sk" + before + " " + after);
    one.add("ls" + before + " " + shape);
    one.add("lS" + after + " " + shape);
    one.add("b2-" + row.normal(i - 2) + " " + before);
    one.add("b2+" + after + " " + row.normal(i + 2));
  }

  private static void addClusters(WordRow row, int i, List<String> one) {
    String own = row.cluster(i);
    String shape = row.shape(i);
    one.add("c" + own);
    one.add("c4" + row.path(i, 4));
    one.add("c6" + row.path(i, 6));
    one.add("c10" + row.path(i, 10));
    one.add("cs" + row.path(i, 10) + shape);
    one.add("cS-" + row.cluster(i - 1) + shape);
    one.add("cS+" + row.cluster(i + 1) + shape);
  }

  private static void addClusterNeighbours(WordRow row, int i, List<String> one) {
    one.add("c-" + row.cluster(i - 1));
    one.add("c+" + row.cluster(i + 1));
    one.add("c6-" + row.path(i - 1, 6));
    one.add("c6+" + row.path(i + 1, 6));
    one.add("cb-" + row.path(i - 1, 6) + " " + row.path(i, 6));
    one.add("cb+" + row.path(i, 6) + " " + row.path(i + 1, 6));
    one.add("c2-" + row.cluster(i - 2));
    one.add("c2+" + row.cluster(i + 2));
    one.add("c4t" + row.path(i - 1, 4) + " " + row.path(i, 4) + " " + row.path(i + 1, 4));
  }

  private static void addHints(WordRow row, int[] known, int i, List<String> one) {
    String own = Integer.toString(known[i], Character.MAX_RADIX);
    one.add("g" + own);
    one.add("gs" + own + " " + row.shape(i));
    one.add("g-" + own + " " + (i > 0 ? known[i - 1] : 0));
    one.add("g+" + own + " " + (i + 1 < known.length ? known[i + 1] : 0));
    one.add("gc" + own + " " + row.path(i, 6));
    one.add("gl-" + own + " " + row.normal(i - 1));
    one.add("gl+" + own + " " + row.normal(i + 1));
  }
}
