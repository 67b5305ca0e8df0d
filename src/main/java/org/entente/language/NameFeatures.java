package org.entente.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The features of the name finder in the sentences of a document: words, affixes, shapes, clusters
 * and known names around a word, the run of capitalised words it is in, and what stands beside the
 * same word elsewhere. Immutable.
 */
public class NameFeatures {

  /**
   * Begins the feature whose weights say which outcome may follow which; the outcome before stands
   * behind it, nothing before the first word.
   */
  public static final String BEFORE = "po=";

  private final List<String[]> document;
  private final List<WordRow> rows;
  private final String[] capitals;
  private final List<CapitalRuns> runs;
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
    this.capitals = document.stream().map(NameFeatures::capitals).toArray(String[]::new);
    List<CapitalRuns> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      all.add(new CapitalRuns(this.document.get(i), rows.get(i)));
    }
    this.runs = List.copyOf(all);
    this.known = document.stream().map(hints::of).toList();
    this.places = new WordPlaces(document, rows, known);
  }

  /** The number of words of a sentence, by its place in the document. */
  public final int words(int sentence) {
    return document.get(sentence).length;
  }

  /** Adds the features of a word of a sentence. */
  public void add(int sentence, int word, FeatureHashes out) {
    WordRow row = rows.get(sentence);
    out.add(capitals[sentence]);
    addWord(document.get(sentence)[word], row, word, out);
    addNeighbours(row, word, out);
    addClusters(row, word, out);
    addClusterNeighbours(row, word, out);
    addHints(row, known.get(sentence), word, out);
    places.add(sentence, word, out);
    runs.get(sentence).add(word, out);
  }

  private static String capitals(String[] words) {
    return "caps" + Arrays.stream(words).allMatch(w -> w.equals(w.toUpperCase(Locale.ROOT)));
  }

  private static void addWord(String word, WordRow row, int i, FeatureHashes out) {
    String normal = row.normal(i);
    out.add("w=", word);
    out.add("l=", normal);
    out.addJoined("s", String.valueOf(i == 0), row.shape(i));
    out.add("zs", row.suffix(i), row.shape(i));
    for (int length = 1; length <= 4 && length <= word.length(); length++) {
      out.add("P", WordForm.prefix(word, length));
      out.add("Z", WordForm.suffix(word, length));
    }
  }

  private static void addNeighbours(WordRow row, int i, FeatureHashes out) {
    String before = row.normal(i - 1);
    String word = row.normal(i);
    String after = row.normal(i + 1);
    String shape = row.shape(i);
    out.add("l-", before);
    out.add("l+", after);
    out.add("l2-", row.normal(i - 2));
    out.add("l2+", row.normal(i + 2));
    out.add("s-", row.shape(i - 1));
    out.add("s+", row.shape(i + 1));
    out.add("b-", before, word);
    out.add("b+", word, after);
    out.add("sb-", row.shape(i - 1), shape);
    out.add("sb+", shape, row.shape(i + 1));
    out.add("s3", row.shape(i - 1), shape, row.shape(i + 1));
    out.add("sk", before, after);
    out.add("ls", before, shape);
    out.add("lS", after, shape);
  }

  private static void addClusters(WordRow row, int i, FeatureHashes out) {
    String own = row.cluster(i);
    String shape = row.shape(i);
    out.add("c", own);
    out.add("c4", row.path(i, 4));
    out.add("c6", row.path(i, 6));
    out.add("c10", row.path(i, 10));
    out.addJoined("cs", row.path(i, 10), shape);
    out.addJoined("cS-", row.cluster(i - 1), shape);
    out.addJoined("cS+", row.cluster(i + 1), shape);
  }

  private static void addClusterNeighbours(WordRow row, int i, FeatureHashes out) {
    out.add("c-", row.cluster(i - 1));
    out.add("c+", row.cluster(i + 1));
    out.add("c6-", row.path(i - 1, 6));
    out.add("c6+", row.path(i + 1, 6));
    out.add("cb-", row.path(i - 1, 6), row.path(i, 6));
    out.add("cb+", row.path(i, 6), row.path(i + 1, 6));
    out.add("c2-", row.cluster(i - 2));
    out.add("c2+", row.cluster(i + 2));
  }

  private static void addHints(WordRow row, int[] known, int i, FeatureHashes out) {
    String own = Integer.toString(known[i], Character.MAX_RADIX);
    out.add("g", own);
    out.add("gs", own, row.shape(i));
    out.add("g-", own, String.valueOf(i > 0 ? known[i - 1] : 0));
    out.add("g+", own, String.valueOf(i + 1 < known.length ? known[i + 1] : 0));
    out.add("gc", own, row.path(i, 6));
    out.add("gl-", own, row.normal(i - 1));
    out.add("gl+", own, row.normal(i + 1));
  }
}
