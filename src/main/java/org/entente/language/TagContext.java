package org.entente.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSContextGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The features of the part-of-speech tagger: words, affixes, shapes and clusters around a word, and
 * the tags before it. Keeps those of the last sentence; not thread-safe.
 */
public final class TagContext implements POSContextGenerator {

  private final Clusters clusters;
  private String @Nullable [] words;
  private WordRow row;
  private String[][] fixed = {};

  /** Looks words up in some clusters. */
  public TagContext(Clusters clusters) {
    this.clusters = clusters;
    this.row = new WordRow(new String[0], clusters);
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // the same array is the same sentence
  public String[] getContext(
      int i, String[] sentence, String[] tags, Object @Nullable [] additional) {
    if (sentence != words) {
      words = sentence;
      row = new WordRow(sentence, clusters);
      fixed = new String[sentence.length][];
      for (int k = 0; k < sentence.length; k++) {
        fixed[k] = fixed(k);
      }
    }
    String[] context = Arrays.copyOf(fixed[i], fixed[i].length + 6);
    String last = i > 0 ? tags[i - 1] : "_";
    int at = fixed[i].length;
    context[at] = "t1" + last;
    context[at + 1] = "t2" + last + " " + (i > 1 ? tags[i - 2] : "_");
    context[at + 2] = "tw" + last + " " + row.normal(i);
    context[at + 3] = "t+" + last + " " + row.normal(i + 1);
    context[at + 4] = "tz" + last + " " + row.suffix(i);
    context[at + 5] = "tc" + last + " " + row.cluster(i);
    return context;
  }

  private String[] fixed(int i) {
    List<String> features = new ArrayList<>(40);
    addWord(i, features);
    addNeighbours(i, features);
    addClusters(i, features);
    return features.toArray(String[]::new);
  }

  private void addWord(int i, List<String> features) {
    String word = row.normal(i);
    String shape = row.shape(i);
    features.add("l" + word);
    features.add("z1" + WordForm.suffix(word, 1) + " " + shape);
    features.add("z2" + WordForm.suffix(word, 2));
    features.add("z3" + row.suffix(i));
    features.add("z4" + WordForm.suffix(word, 4));
    features.add("p1" + WordForm.prefix(word, 1) + " " + shape);
    features.add("p2" + WordForm.prefix(word, 2));
    features.add("p3" + WordForm.prefix(word, 3));
    features.add("s" + shape);
    features.add("sb" + shape + (i == 0));
  }

  private void addNeighbours(int i, List<String> features) {
    String before = row.normal(i - 1);
    String word = row.normal(i);
    String after = row.normal(i + 1);
    features.add("a" + before);
    features.add("b" + after);
    features.add("aa" + row.normal(i - 2));
    features.add("bb" + row.normal(i + 2));
    features.add("lb" + word + " " + after);
    features.add("la" + word + " " + before);
    features.add("za" + row.suffix(i - 1));
    features.add("zb" + row.suffix(i + 1));
    features.add("zB" + row.suffix(i + 2));
    features.add("sa" + row.shape(i) + " " + row.shape(i - 1));
    features.add("sc" + row.shape(i) + " " + row.shape(i + 1));
    features.add("ab" + before + " " + after);
    features.add("zz" + WordForm.suffix(word, 2) + " " + WordForm.suffix(after, 2));
    features.add("bbb" + after + " " + row.normal(i + 2));
  }

  private void addClusters(int i, List<String> features) {
    String before = row.cluster(i - 1);
    String own = row.cluster(i);
    String after = row.cluster(i + 1);
    String path = row.path(i, 6);
    features.add("c" + own);
    features.add("C" + path);
    features.add("c-" + before);
    features.add("c+" + after);
    features.add("cc" + own + " " + after);
    features.add("C+" + path + " " + row.path(i + 1, 6));
    features.add("ca" + before + " " + own);
    features.add("cs" + own + " " + row.shape(i));
    features.add("cz" + own + " " + WordForm.suffix(row.normal(i), 2));
    features.add("Ck" + row.path(i - 1, 6) + " " + row.path(i + 1, 6));
    features.add("c2" + row.cluster(i + 2));
    features.add("ck" + before + " " + after);
  }
}
