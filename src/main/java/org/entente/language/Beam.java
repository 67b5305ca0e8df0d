package org.entente.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Beam search over parser states: of all ways to go on, the best few are kept at each step, those
 * that lie not too far behind the best.
 */
public final class Beam {

  private final ActionScores scores;
  private final int steps;
  private final int width;
  private final float margin;
  private final float[] actionScores = new float[Configuration.ACTIONS];
  private final float[] candidateScores;
  private final int[] candidates;
  private List<Configuration> states;

  /** A search for a tree over {@code input} that keeps {@code width} states. */
  public Beam(Scorer scorer, int width, ParserInput input) {
    this(scorer, width, Float.POSITIVE_INFINITY, input);
  }

  /**
   * A search for a tree over {@code input} that keeps at most {@code width} states.
   *
   * @param margin how far behind the score of the best a state may lie to be kept
   */
  Beam(Scorer scorer, int width, float margin, ParserInput input) {
    Configuration start = new Configuration(input);
    this.scores = new ActionScores(scorer, start);
    this.steps = 2 * input.size();
    this.width = width;
    this.margin = margin;
    this.candidateScores = new float[width * Configuration.ACTIONS];
    this.candidates = new int[width * Configuration.ACTIONS];
    this.states = List.of(start);
  }

  /** The number of steps that every complete derivation takes. */
  public int steps() {
    return steps;
  }

  /** The states kept, the best first. */
  public List<Configuration> states() {
    return states;
  }

  /** Takes one step: every allowed action of every state, the best kept. */
  public void advance() {
    int count = 0;
    for (int i = 0; i < states.size(); i++) {
      Configuration state = states.get(i);
      scores.of(state, actionScores);
      for (int action = 0; action < Configuration.ACTIONS; action++) {
        if (state.allows(action)) {
          int candidate = i * Configuration.ACTIONS + action;
          candidateScores[candidate] = state.score() + actionScores[action];
          candidates[count++] = candidate;
        }
      }
    }
    states = best(count);
  }

  /** Lets go of the steps so far, so that a long sentence does not hold all its states. */
  void forget() {
    states.forEach(Configuration::forget);
  }

  /** The score of an action in a state. */
  public float score(Configuration state, int action) {
    scores.of(state, actionScores);
    return actionScores[action];
  }

  private List<Configuration> best(int count) {
    int kept = Math.min(width, count);
    List<Configuration> next = new ArrayList<>(kept);
    for (int i = 0; i < kept; i++) {
      int best = i;
      for (int k = i + 1; k < count; k++) {
        if (candidateScores[candidates[k]] > candidateScores[candidates[best]]) {
          best = k;
        }
      }
      int chosen = candidates[best];
      if (i > 0 && candidateScores[chosen] < next.getFirst().score() - margin) {
        break;
      }
      candidates[best] = candidates[i];
      candidates[i] = chosen;
      Configuration state = states.get(chosen / Configuration.ACTIONS);
      next.add(state.after(chosen % Configuration.ACTIONS, candidateScores[chosen]));
    }
    return next;
  }
}
