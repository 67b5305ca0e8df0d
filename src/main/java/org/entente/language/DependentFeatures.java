package org.entente.language;

/** The outermost dependents found so far, with the words they depend on. */
final class DependentFeatures {

  private final ParserInput in;
  private final FeatureBuffer out;
  private final StateView at;

  DependentFeatures(ParserInput input, FeatureBuffer buffer, StateView view) {
    this.in = input;
    this.out = buffer;
    this.at = view;
  }

  /** Adds them for the state that the view shows. */
  void add(Configuration state) {
    dependents(state);
  }

  private void dependents(Configuration state) {
    int s0Left = at.s0Left;
    int s0Right = at.s0Right;
    int s1Left = at.s1Left;
    int s1Right = at.s1Right;
    int b0Left = at.b0Left;
    int s0 = at.s0;
    int s1 = at.s1;
    int s2 = at.s2;
    int b0 = at.b0;
    int b1 = at.b1;
    int[] w = in.word;
    int[] p = in.xpos;
    int[] wt = in.wordTag;
    int s0Left2 = state.secondLeft(s0);
    int s0Right2 = state.secondRight(s0);
    int s1Right2 = state.secondRight(s1);
    int b0Left2 = state.secondLeft(b0);
    out.add(p[s0], p[s0Left], p[b0]);
    out.add(p[s0], p[s0Right], p[b0]);
    out.add(p[s0], p[b0], p[b0Left]);
    out.add(p[s1], p[s0], p[s0Left]);
    out.add(p[s1], p[s0], p[s0Right]);
    out.add(p[s1], p[s1Right], p[s0]);
    out.add(p[s1], p[s1Left], p[s0]);
    out.add(p[s0], p[s0Left], p[s0Left2]);
    out.add(p[s0], p[s0Right], p[s0Right2]);
    out.add(p[s1], p[s1Right], p[s1Right2]);
    out.add(p[s1], p[s1Left], p[state.secondLeft(s1)]);
    out.add(p[b0], p[b0Left], p[b0Left2]);
    out.add(wt[s0Left]);
    out.add(wt[s0Right]);
    out.add(wt[s1Left]);
    out.add(wt[s1Right]);
    out.add(wt[b0Left]);
    out.add(p[s0Left2]);
    out.add(p[s0Right2]);
    out.add(p[s1Right2]);
    out.add(p[b0Left2]);
    out.add(wt[state.right(s2)]);
    out.add(w[s1], w[s0Left], p[s0]);
    out.add(w[s1], w[s0Left], w[s0]);
    out.add(p[s1], w[s0Left], w[s0]);
    out.add(p[s1], w[s0Left], p[s0]);
    out.add(w[s2], w[s0Left], p[s1]);
    out.add(w[s0], w[b0Left], p[b0]);
    out.add(w[s1], w[s1Right], p[s0]);
    out.add(Hashes.join(p[s1], w[s1Left]), p[s0], p[b0]);
    out.add(p[s1], Hashes.join(p[s1Right], w[s1Right]), p[s0], p[b0]);
    out.add(Hashes.join(p[s0], w[s0Left]), p[b0], p[b1]);
    out.add(w[s0Left2], p[s0], p[s1]);
    out.add(w[b0Left2], p[b0], p[s0]);
  }
}
