package org.entente.language;

import opennlp.tools.util.BeamSearchContextGenerator;

/**
 * Gives the words of a sentence their outcomes from left to right, each the best: what OpenNLP's
 * beam search gives with a beam one wide, without its sorting. Not thread-safe.
 */
final class GreedySearch {

  private static final Object[] NOTHING = {};

  private final HashedModel model;
  private final BeamSearchContextGenerator<String> context;
  private final int[] scores;

  /**
   * @param context the features of a word and the outcomes before it
   */
  GreedySearch(HashedModel model, BeamSearchContextGenerator<String> context) {
    this.model = model;
    this.context = context;
    this.scores = new int[model.outcomes()];
  }

  /** The outcome of each word. */
  String[] find(String[] words) {
    String[] found = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      model.score(context.getContext(i, words, found, NOTHING), scores);
      found[i] = model.outcome(argmax());
    }
    return found;
  }

  private int argmax() {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
