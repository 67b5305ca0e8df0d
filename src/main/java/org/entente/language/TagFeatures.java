package org.entente.language;

/**
 * The features of the part-of-speech tagger in a sentence: words, affixes, shapes and clusters
 * around a word, and the tags before it. Immutable.
 */
public final class TagFeatures {

  private static final String NONE = "_";

  private final WordRow row;

  /**
   * @param words the words of the sentence
   * @param clusters where they are looked up
   */
  public TagFeatures(String[] words, Clusters clusters) {
    this.row = new WordRow(words, clusters);
  }

  /**
   * Adds the features of a word.
   *
   * @param tags those of the words before it at least
   */
  public void add(int i, String[] tags, FeatureHashes out) {
    addWord(i, out);
    addNeighbours(i, out);
    addClusters(i, out);
    String last = i > 0 ? tags[i - 1] : NONE;
    out.add("t1", last);
    out.add("t2", last, i > 1 ? tags[i - 2] : NONE);
    out.add("tw", last, row.normal(i));
    out.add("t+", last, row.normal(i + 1));
    out.add("tz", last, row.suffix(i));
    out.add("tc", last, row.cluster(i));
  }

  private void addWord(int i, FeatureHashes out) {
    String word = row.normal(i);
    String shape = row.shape(i);
    out.add("l", word);
    out.add("z1", WordForm.suffix(word, 1), shape);
    out.add("z2", WordForm.suffix(word, 2));
    out.add("z3", row.suffix(i));
    out.add("z4", WordForm.suffix(word, 4));
    out.add("p1", WordForm.prefix(word, 1), shape);
    out.add("p2", WordForm.prefix(word, 2));
    out.add("p3", WordForm.prefix(word, 3));
    out.add("s", shape);
    out.addJoined("sb", shape, String.valueOf(i == 0));
  }

  private void addNeighbours(int i, FeatureHashes out) {
    String before = row.normal(i - 1);
    String word = row.normal(i);
    String after = row.normal(i + 1);
    out.add("a", before);
    out.add("b", after);
    out.add("aa", row.normal(i - 2));
    out.add("bb", row.normal(i + 2));
    out.add("lb", word, after);
    out.add("la", word, before);
    out.add("za", row.suffix(i - 1));
    out.add("zb", row.suffix(i + 1));
    out.add("zB", row.suffix(i + 2));
    out.add("sa", row.shape(i), row.shape(i - 1));
    out.add("sc", row.shape(i), row.shape(i + 1));
    out.add("ab", before, after);
    out.add("zz", WordForm.suffix(word, 2), WordForm.suffix(after, 2));
    out.add("bbb", after, row.normal(i + 2));
  }

  private void addClusters(int i, FeatureHashes out) {
    String before = row.cluster(i - 1);
    String own = row.cluster(i);
    String after = row.cluster(i + 1);
    String path = row.path(i, 6);
    out.add("c", own);
    out.add("C", path);
    out.add("c-", before);
    out.add("c+", after);
    out.add("cc", own, after);
    out.add("C+", path, row.path(i + 1, 6));
    out.add("ca", before, own);
    out.add("cs", own, row.shape(i));
    out.add("cz", own, WordForm.suffix(row.normal(i), 2));
    out.add("Ck", row.path(i - 1, 6), row.path(i + 1, 6));
    out.add("c2", row.cluster(i + 2));
    out.add("ck", before, after);
  }
}
