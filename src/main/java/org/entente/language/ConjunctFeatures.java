package org.entente.language;

/**
 * Which parts of speech the words have as dependents, and whether the words are joined by a
 * conjunction and alike.
 */
final class ConjunctFeatures {

  private final ParserInput in;
  private final FeatureBuffer out;
  private final StateView at;

  ConjunctFeatures(ParserInput input, FeatureBuffer buffer, StateView view) {
    this.in = input;
    this.out = buffer;
    this.at = view;
  }

  /** Adds them for the state that the view shows. */
  void add(Configuration state) {
    tagSets(state);
    coordination(state);
  }

  /** The parts of speech of all dependents so far, as sets. */
  private void tagSets(Configuration state) {
    int s0 = at.s0;
    int s1 = at.s1;
    int s2 = at.s2;
    int b0 = at.b0;
    int[] w = in.word;
    int[] p = in.xpos;
    int[] u = in.upos;
    int s0Lefts = state.leftTags(s0);
    int s0Rights = state.rightTags(s0);
    int s1Lefts = state.leftTags(s1);
    int s1Rights = state.rightTags(s1);
    int b0Lefts = state.leftTags(b0);
    out.add(s0Lefts, p[s0]);
    out.add(s0Rights, p[s0]);
    out.add(s1Lefts, p[s1]);
    out.add(s1Rights, p[s1]);
    out.add(b0Lefts, p[b0]);
    out.add(s0Lefts, p[s1], p[s0]);
    out.add(s1Rights, p[s1], p[s0]);
    out.add(s0Lefts, p[s0], p[b0]);
    out.add(b0Lefts, p[s0], p[b0]);
    out.add(w[s1], s1Rights, p[s0]);
    out.add(w[s0], s0Lefts);
    out.add(w[s0], s0Rights);
    out.add(w[b0], b0Lefts);
    out.add(w[s1], s1Lefts);
    out.add(s1Lefts, s0Lefts, Hashes.join(u[s1], u[s0]));
    out.add(s0Lefts, b0Lefts, Hashes.join(u[s0], u[b0]));
    out.add(s1Rights, s0Lefts, Hashes.join(u[s1], u[s0], u[b0]));
    out.add(state.rightTags(s2), p[s2], Hashes.join(p[s1], p[s0]));
    out.add(s0Rights, w[s0], p[b0]);
  }

  /** Whether a conjunction has been attached already, and how alike the conjuncts are. */
  private void coordination(Configuration state) {
    int s0Left = at.s0Left;
    int s0 = at.s0;
    int s1 = at.s1;
    int s2 = at.s2;
    int b0 = at.b0;
    int b1 = at.b1;
    int[] w = in.word;
    int[] p = in.xpos;
    int[] u = in.upos;
    int s0Joined = (state.leftTags(s0) >> 4) & 1;
    int b0Joined = (state.leftTags(b0) >> 4) & 1;
    int stackAlike = s0Joined * 2 + (u[s1] == u[s0] ? 1 : 0);
    int bufferAlike = b0Joined * 2 + (u[s0] == u[b0] ? 1 : 0);
    int alike6 = in.cluster6[s1] == in.cluster6[s0] ? 1 : 0;
    int alike4 = in.cluster4[s1] == in.cluster4[s0] ? 1 : 0;
    int alikeAbove = in.cluster4[s2] == in.cluster4[s0] ? 1 : 0;
    out.add(stackAlike, p[s1], p[s0], p[b0]);
    out.add(stackAlike, in.cluster6[s1], in.cluster6[s0]);
    out.add(s0Joined, alike6, alike4, Hashes.join(u[s1], u[s0], u[s2]));
    out.add(s0Joined * 2 + b0Joined, p[s2], p[s1], p[s0]);
    out.add(bufferAlike, p[s0], p[b0], p[b1]);
    out.add(s0Joined, w[s0Left], Hashes.join(w[s1], w[s0]));
    out.add(s0Joined, alikeAbove, Hashes.join(u[s2], u[s1], u[s0]));
  }
}
