package org.entente.language;

/** The Brown clusters of the words, alone and together (Koo, Carreras and Collins 2008). */
final class ClusterFeatures {

  private final ParserInput in;
  private final FeatureBuffer out;
  private final StateView at;

  ClusterFeatures(ParserInput input, FeatureBuffer buffer, StateView view) {
    this.in = input;
    this.out = buffer;
    this.at = view;
  }

  /** Adds them for the state that the view shows. */
  void add() {
    clusters();
  }

  private void clusters() {
    int s0Left = at.s0Left;
    int s0Right = at.s0Right;
    int s1Right = at.s1Right;
    int b0Left = at.b0Left;
    int bufferDistance = at.bufferDistance;
    int stackDistance = at.stackDistance;
    int s0 = at.s0;
    int s1 = at.s1;
    int s2 = at.s2;
    int b0 = at.b0;
    int b1 = at.b1;
    int[] w = in.word;
    int[] p = in.xpos;
    int[] c = in.cluster;
    int[] c4 = in.cluster4;
    int[] c6 = in.cluster6;
    int[] c10 = in.cluster10;
    out.add(c[s0]);
    out.add(c[s1]);
    out.add(c[b0]);
    out.add(c[b1]);
    out.add(c6[s0]);
    out.add(c6[s1]);
    out.add(c6[b0]);
    for (int[] level : new int[][] {c4, c6, c10, c}) {
      out.add(level[s0], level[b0]);
      out.add(level[s1], level[s0]);
    }
    out.add(c[s0], p[b0]);
    out.add(p[s0], c[b0]);
    out.add(c[s1], p[s0]);
    out.add(p[s1], c[s0]);
    out.add(c6[s1], w[s0Left], c6[s0]);
    out.add(c[s1], w[s0Left], p[s0]);
    out.add(c6[s2], w[s0Left], c6[s1]);
    out.add(c4[s1], c4[s0], c4[b0]);
    out.add(c6[s0], c6[b0], c6[b1]);
    out.add(c6[s1], c6[s0], c6[b0]);
    out.add(c6[s0], w[b0], c6[b1]);
    out.add(c10[s0], w[b0], p[b1]);
    out.add(c6[b0], c6[b1]);
    out.add(c4[s0], c4[b0], bufferDistance);
    out.add(c6[s1], c6[s0], stackDistance);
    out.add(c[s1], c6[s1Right], p[s0]);
    out.add(c6[s0], c6[s0Right], p[b0]);
    out.add(c6[b0], c6[b0Left], c6[s0]);
  }
}
