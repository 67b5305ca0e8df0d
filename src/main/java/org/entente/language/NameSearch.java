package org.entente.language;

import java.util.Arrays;
import java.util.function.BiPredicate;

/**
 * Gives the words of a sentence the best sequence of outcomes as a whole (Viterbi 1967), of those
 * in which each outcome may follow the one before. Immutable.
 */
final class NameSearch {

  /** Less than any sum of weights, with room to add to. */
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final HashedModel model;

  /** What it adds that an outcome, the second index, follows another; the last is none. */
  private final int[][] steps;

  /**
   * @param follows whether an outcome, the second, may follow another; the one before the first
   *     word is empty
   */
  NameSearch(HashedModel model, BiPredicate<String, String> follows) {
    this.model = model;
    int outcomes = model.outcomes();
    steps = new int[outcomes + 1][outcomes];
    FeatureHashes before = new FeatureHashes();
    for (int last = 0; last <= outcomes; last++) {
      String name = last == outcomes ? "" : model.outcome(last);
      before.clear();
      before.add(NameFeatures.BEFORE, name);
      model.score(before, steps[last]);
      for (int next = 0; next < outcomes; next++) {
        if (!follows.test(name, model.outcome(next))) {
          steps[last][next] = NEVER;
        }
      }
    }
  }

  /**
   * The outcome of each word of a sentence.
   *
   * @param features of the words of the document
   * @param sentence its place in the document
   */
  String[] find(NameFeatures features, int sentence) {
    int outcomes = model.outcomes();
    int[][] from = new int[features.words(sentence)][outcomes];
    int[] own = new int[outcomes];
    int[] scores = steps[outcomes].clone();
    FeatureHashes word = new FeatureHashes();
    for (int i = 0; i < from.length; i++) {
      word.clear();
      features.add(sentence, i, word);
      model.score(word, own);
      if (i > 0) {
        scores = step(scores, from[i]);
      }
      for (int next = 0; next < outcomes; next++) {
        scores[next] = Math.max(NEVER, scores[next] + own[next]);
      }
    }
    return path(scores, from);
  }

  /** The best scores of the outcomes of the next word, and which outcomes they come from. */
  private int[] step(int[] last, int[] from) {
    int[] scores = new int[last.length];
    Arrays.fill(scores, NEVER);
    for (int before = 0; before < last.length; before++) {
      int[] row = steps[before];
      for (int next = 0; next < row.length; next++) {
        int score = Math.max(NEVER, last[before] + row[next]);
        if (score > scores[next]) {
          scores[next] = score;
          from[next] = before;
        }
      }
    }
    return scores;
  }

  private String[] path(int[] scores, int[][] from) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    String[] found = new String[from.length];
    for (int i = found.length - 1; i >= 0; i--) {
      found[i] = model.outcome(best);
      best = from[i][best];
    }
    return found;
  }
}
