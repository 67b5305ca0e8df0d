package org.entente.training;

import java.util.Arrays;
import org.entente.language.Configuration;
import org.entente.language.ParserInput;

/** From a tree to the actions that build it. */
final class Oracle {

  private Oracle() {}

  /**
   * The actions of the arc-hybrid system that build a tree: an arc as soon as its dependent has all
   * its own.
   *
   * @param heads by word from 1; 0 for the root; projective
   * @return the actions, two for each word; empty where the tree can't be built
   */
  static int[] actions(ParserInput input, int[] heads) {
    int n = input.size();
    int[] missing = new int[n + 2];
    for (int i = 1; i <= n; i++) {
      missing[goal(heads, i)]++;
    }
    int[] actions = new int[2 * n];
    Configuration state = new Configuration(input);
    for (int step = 0; step < actions.length; step++) {
      int action = next(state, heads, missing);
      if (!state.allows(action)) {
        return new int[0];
      }
      if (action != Configuration.SHIFT) {
        missing[goal(heads, state.stack(0))]--;
      }
      actions[step] = action;
      state.apply(action);
    }
    return actions;
  }

  private static int next(Configuration state, int[] heads, int[] missing) {
    int top = state.stack(0);
    if (top != 0 && missing[top] == 0) {
      int goal = goal(heads, top);
      if (goal == state.buffer(0) && state.allows(Configuration.LEFT)) {
        return Configuration.LEFT;
      }
      if (goal == state.stack(1)) {
        return Configuration.RIGHT;
      }
    }
    return Configuration.SHIFT;
  }

  /** The head, where the artificial root stands after the last word. */
  private static int goal(int[] heads, int i) {
    return heads[i] == 0 ? heads.length : heads[i];
  }

  /**
   * Lifts the arcs that cross others to the grandparent until none crosses, the shortest first
   * (Nivre and Nilsson 2005).
   *
   * @param heads by word from 1; 0 for the root
   */
  static int[] projective(int[] heads) {
    int[] lifted = Arrays.copyOf(heads, heads.length);
    for (int rounds = 0; rounds < 200; rounds++) {
      int shortest = -1;
      for (int d = 1; d < lifted.length; d++) {
        if (lifted[d] != 0
            && crosses(lifted, d)
            && (shortest < 0 || length(lifted, d) < length(lifted, shortest))) {
          shortest = d;
        }
      }
      if (shortest < 0) {
        break;
      }
      lifted[shortest] = lifted[lifted[shortest]];
    }
    return lifted;
  }

  private static int length(int[] heads, int d) {
    return Math.abs(d - heads[d]);
  }

  /** Whether a word under the arc to {@code d} does not depend on its head. */
  private static boolean crosses(int[] heads, int d) {
    int head = heads[d];
    for (int i = Math.min(d, head) + 1; i < Math.max(d, head); i++) {
      int node = i;
      while (node != 0 && node != head) {
        node = heads[node];
      }
      if (node != head) {
        return true;
      }
    }
    return false;
  }
}
