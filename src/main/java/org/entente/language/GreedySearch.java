package org.entente.language;

import java.util.function.BiPredicate;
import opennlp.tools.util.BeamSearchContextGenerator;

/**
 * Gives the words of a sentence their outcomes from left to right, each the best that may follow
 * the one before: what OpenNLP's beam search gives with a beam one wide, without its sorting. Not
 * thread-safe.
 */
final class GreedySearch {

  private static final Object[] NOTHING = {};

  private final HashedModel model;
  private final BeamSearchContextGenerator<String> context;
  private final BiPredicate<String, String> follows;
  private final int[] scores;

  /**
   * @param context the features of a word and the outcomes before it
   * @param follows whether an outcome, the second, may follow another; the one before the first
   *     word is empty
   */
  GreedySearch(
      HashedModel model,
      BeamSearchContextGenerator<String> context,
      BiPredicate<String, String> follows) {
    this.model = model;
    this.context = context;
    this.follows = follows;
    this.scores = new int[model.outcomes()];
  }

  /** The outcome of each word. */
  String[] find(String[] words) {
    String[] found = new String[words.length];
    String before = "";
    for (int i = 0; i < words.length; i++) {
      model.score(context.getContext(i, words, found, NOTHING), scores);
      before = best(before);
      found[i] = before;
    }
    return found;
  }

  private String best(String before) {
    int best = argmax();
    while (!follows.test(before, model.outcome(best))) {
      scores[best] = Integer.MIN_VALUE;
      best = argmax();
    }
    return model.outcome(best);
  }

  private int argmax() {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
