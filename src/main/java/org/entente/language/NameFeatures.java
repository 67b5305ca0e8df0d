package org.entente.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The features of the name finder: words, affixes, shapes, clusters and known names around a word.
 * Keeps those of the last sentence; not thread-safe.
 */
public final class NameFeatures implements AdaptiveFeatureGenerator {

  private final Clusters clusters;
  private final NameHints hints;
  private String @Nullable [] words;
  private List<List<String>> features = List.of();

  /** Looks words up in some clusters and known names. */
  public NameFeatures(Clusters clusters, HashedKinds known) {
    this.clusters = clusters;
    this.hints = new NameHints(known);
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // the same array is the same sentence
  public void createFeatures(List<String> all, String[] sentence, int i, String[] outcomes) {
    if (sentence != words) {
      words = sentence;
      features = build(sentence);
    }
    all.addAll(features.get(i));
  }

  private List<List<String>> build(String[] sentence) {
    WordRow row = new WordRow(sentence, clusters);
    int[] known = hints.of(sentence);
    String capitals =
        "caps" + Arrays.stream(sentence).allMatch(w -> w.equals(w.toUpperCase(Locale.ROOT)));
    List<List<String>> built = new ArrayList<>(sentence.length);
    for (int i = 0; i < sentence.length; i++) {
      List<String> one = new ArrayList<>(64);
      one.add(capitals);
      addWord(sentence[i], row, i, one);
      addNeighbours(row, i, one);
      addClusters(row, i, one);
      addClusterNeighbours(row, i, one);
      addHints(row, known, i, one);
      built.add(one);
    }
    return built;
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
