package org.entente.actor;

import java.util.List;
import org.entente.language.FeatureBuffer;

/**
 * Chooses what a phrase goes back to: a linear model knows the words, trees weigh what else is
 * known of the phrases and of the chains so far.
 */
final class AntecedentJudge {

  /** Of a step of the linear model in steps of the trees: both together are sure enough. */
  static final int WEIGHT = BoostedTrees.STEPS / AntecedentModel.STEPS / 2;

  private final AntecedentModel words;
  private final BoostedTrees trees;

  AntecedentJudge(AntecedentModel words, BoostedTrees trees) {
    this.words = words;
    this.trees = trees;
  }

  /** The phrase that a phrase goes back to; -1 where it is new. */
  int best(Antecedents antecedents, int phrase, OpenChains open) {
    List<Integer> candidates = antecedents.candidates(phrase);
    if (candidates.isEmpty()) {
      return -1;
    }
    FeatureBuffer buffer = new FeatureBuffer(AntecedentModel.BITS);
    ChoiceFeatures choices = antecedents.choices();
    choices.begin(phrase);
    antecedents.ofNew(phrase, buffer);
    int highest = WEIGHT * words.score(buffer) + trees.score(choices.ofNew());
    int best = -1;
    for (int candidate : candidates) {
      if (antecedents.isBarred(phrase, open.chain(open.number(candidate)))) {
        continue;
      }
      antecedents.ofPair(candidate, phrase, buffer);
      int score =
          WEIGHT * words.score(buffer) + trees.score(choices.ofPair(candidate, phrase, open));
      if (score > highest) {
        highest = score;
        best = candidate;
      }
    }
    return best;
  }
}
