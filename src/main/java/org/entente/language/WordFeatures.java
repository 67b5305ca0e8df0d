package org.entente.language;

/** The words and tags at the ends of the stack and the buffer, alone and together. */
final class WordFeatures {

  private final ParserInput in;
  private final FeatureBuffer out;
  private final StateView at;

  WordFeatures(ParserInput input, FeatureBuffer buffer, StateView view) {
    this.in = input;
    this.out = buffer;
    this.at = view;
  }

  /** Adds them for the state that the view shows. */
  void add() {
    singles();
    pairs();
    triples();
  }

  private void singles() {
    int s0 = at.s0;
    int s1 = at.s1;
    int s2 = at.s2;
    int b0 = at.b0;
    int b1 = at.b1;
    int b2 = at.b2;
    int[] w = in.word;
    int[] p = in.xpos;
    int[] wt = in.wordTag;
    out.add(1);
    for (int place : new int[] {s0, s1, b0, b1}) {
      out.add(w[place]);
      out.add(p[place]);
      out.add(wt[place]);
    }
    out.add(w[b2]);
    out.add(p[b2]);
    out.add(wt[s2]);
    out.add(p[s2]);
    out.add(in.suffix[s0]);
    out.add(in.suffix[b0]);
    out.add(in.suffix[s1]);
  }

  private void pairs() {
    int s0 = at.s0;
    int s1 = at.s1;
    int b0 = at.b0;
    int b1 = at.b1;
    int[] w = in.word;
    int[] p = in.xpos;
    int[] wt = in.wordTag;
    out.add(wt[s0], wt[b0]);
    out.add(wt[s0], w[b0]);
    out.add(w[s0], wt[b0]);
    out.add(wt[s0], p[b0]);
    out.add(p[s0], wt[b0]);
    out.add(w[s0], w[b0]);
    out.add(p[s0], p[b0]);
    out.add(p[b0], p[b1]);
    out.add(w[b0], p[b1]);
    out.add(p[b0], w[b1]);
    out.add(w[b0], w[b1]);
    out.add(wt[s1], wt[s0]);
    out.add(wt[s1], p[s0]);
    out.add(p[s1], wt[s0]);
    out.add(p[s1], p[s0]);
    out.add(w[s1], w[s0]);
    out.add(wt[s1], wt[b0]);
    out.add(p[s1], p[b0]);
    out.add(wt[s1], p[b0]);
    out.add(p[s1], wt[b0]);
    out.add(p[s0], wt[b1]);
    out.add(wt[s0], p[b1]);
  }

  private void triples() {
    int s0 = at.s0;
    int s1 = at.s1;
    int s2 = at.s2;
    int b0 = at.b0;
    int b1 = at.b1;
    int b2 = at.b2;
    int[] w = in.word;
    int[] p = in.xpos;
    int[] u = in.upos;
    out.add(p[b0], p[b1], p[b2]);
    out.add(p[s0], p[b0], p[b1]);
    out.add(w[s0], p[b0], p[b1]);
    out.add(p[s0], w[b0], p[b1]);
    out.add(p[s1], p[s0], p[b0]);
    out.add(w[s1], p[s0], p[b0]);
    out.add(p[s1], w[s0], p[b0]);
    out.add(p[s1], p[s0], w[b0]);
    out.add(p[s2], p[s1], p[s0]);
    out.add(p[s2], p[s1], p[s0], p[b0]);
    out.add(p[s1], p[s0], p[b0], p[b1]);
    out.add(p[s0], p[b0], p[b1], p[b2]);
    out.add(u[s1], u[s0], w[b0], u[b1]);
    out.add(u[s2], u[s1], u[s0], u[b0]);
    out.add(w[s0], w[b0], p[b1]);
    out.add(w[s0], w[b0], w[b1]);
    out.add(p[s0], w[b0], w[b1]);
    out.add(w[s1], w[b0], p[s0]);
  }
}
