package org.entente.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.actor.BoostedTrees;
import org.entente.actor.CoreferenceExamples;
import org.entente.actor.CoreferenceExamples.Case;

/** The choices of documents, with the right ones, for {@link TreeBoosting}. */
final class CoreferenceCases {

  private final List<Case> cases = new ArrayList<>();
  private final List<BitSet> right = new ArrayList<>();

  /** Adds the choices of a document; those without a candidate teach nothing. */
  void add(CoreferenceStep.Lesson lesson, byte[] linear) {
    List<Integer> chains = lesson.chains();
    List<Case> all = lesson.examples().cases(linear, last(chains));
    for (int i = 0; i < all.size(); i++) {
      List<Integer> candidates = all.get(i).candidates();
      if (!candidates.isEmpty()) {
        cases.add(all.get(i));
        right.add(right(chains, i, candidates));
      }
    }
  }

  /** The candidates that are right; after the last one, being new. */
  static BitSet right(List<Integer> chains, int phrase, List<Integer> candidates) {
    BitSet right = new BitSet();
    for (int k = 0; k < candidates.size(); k++) {
      right.set(
          k, chains.get(phrase) >= 0 && chains.get(candidates.get(k)).equals(chains.get(phrase)));
    }
    right.set(candidates.size(), right.isEmpty());
    return right;
  }

  /** The last phrase before each that is in its chain; -1 where there is none. */
  private static int[] last(List<Integer> chains) {
    int[] last = new int[chains.size()];
    for (int i = 0; i < last.length; i++) {
      last[i] = chains.get(i) < 0 ? -1 : chains.subList(0, i).lastIndexOf(chains.get(i));
    }
    return last;
  }

  BoostedTrees train() {
    int[] starts = new int[cases.size() + 1];
    for (int i = 0; i < cases.size(); i++) {
      starts[i + 1] = starts[i] + cases.get(i).rows().size();
    }
    byte[][] rows = new byte[starts[cases.size()]][];
    boolean[] gold = new boolean[rows.length];
    double[] scores = new double[rows.length];
    for (int i = 0; i < cases.size(); i++) {
      Case choice = cases.get(i);
      for (int k = 0; k < choice.rows().size(); k++) {
        rows[starts[i] + k] = choice.rows().get(k);
        gold[starts[i] + k] = right.get(i).get(k);
        scores[starts[i] + k] = choice.scores().get(k) / (double) BoostedTrees.STEPS;
      }
    }
    return new TreeBoosting(CoreferenceExamples.greatest(), rows, starts, gold, scores).train();
  }
}
