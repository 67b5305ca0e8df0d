package org.entente.language;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Gives every arc of a finished tree its relation, from the root down and from left to right, so
 * that each decision sees the relation of the head and of the sibling before.
 */
public final class Labeller {

  private final List<String> labels;
  private final int root;
  private final Scorer scorer;

  /**
   * @param labels the relations, {@code root} among them, in the order of the scorer's classes
   */
  public Labeller(List<String> labels, Scorer scorer) {
    this.labels = List.copyOf(labels);
    this.root = labels.indexOf("root");
    this.scorer = scorer;
  }

  /** The relations, in the order of the scorer's classes. */
  public List<String> labels() {
    return labels;
  }

  /**
   * The relation of every arc, by word from 1, as indices into {@link #labels()}.
   *
   * @param heads by word from 1; 0 for the root
   */
  public int[] label(ParserInput input, int[] heads) {
    return walk(input, heads, new FeatureBuffer(scorer.bits()), (word, guess) -> guess);
  }

  /**
   * Walks a tree as {@link #label} does; what {@code judge} makes of each guess is what later
   * decisions see. For training: when {@code judge} is called, {@code buffer} holds the features of
   * the decision.
   */
  public int[] walk(ParserInput input, int[] heads, FeatureBuffer buffer, IntBinaryOperator judge) {
    int n = input.size();
    int[][] children = children(heads, n);
    LabelFeatures features = new LabelFeatures(input, buffer, heads, children);
    int[] given = new int[n + 1];
    float[] scores = new float[labels.size()];
    int[] queue = new int[n + 1];
    int end = 1;
    for (int begin = 0; begin < end; begin++) {
      int head = queue[begin];
      int previous = -1;
      for (int word : children[head]) {
        queue[end++] = word;
        given[word] = root;
        if (head != 0) {
          features.extract(word, given[head], previous);
          scorer.score(buffer, scores);
          given[word] = judge.applyAsInt(word, best(scores));
        }
        previous = given[word];
      }
    }
    return given;
  }

  private int best(float[] scores) {
    int best = -1;
    for (int k = 0; k < scores.length; k++) {
      if (k != root && (best < 0 || scores[k] > scores[best])) {
        best = k;
      }
    }
    return best;
  }

  private static int[][] children(int[] heads, int n) {
    int[] counts = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      counts[heads[i]]++;
    }
    int[][] children = new int[n + 1][];
    Arrays.setAll(children, i -> new int[counts[i]]);
    int[] filled = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      children[heads[i]][filled[heads[i]]++] = i;
    }
    return children;
  }
}
