package org.entente.language;

/** The top two words of the stack. */
final class StackFeatures extends SharedFeatures {

  StackFeatures(ParserInput input, FeatureBuffer buffer, StateView view) {
    super(input, buffer, view);
  }

  @Override
  long key() {
    return (long) at.s1 << 32 | at.s0;
  }

  @Override
  void add() {
    int s0 = at.s0;
    int s1 = at.s1;
    int stackDistance = at.stackDistance;
    out.put(4, w[s1]);
    out.put(5, p[s1]);
    out.put(6, wt[s1]);
    out.put(19, in.suffix[s1]);
    out.put(31, wt[s1], wt[s0]);
    out.put(32, wt[s1], p[s0]);
    out.put(33, p[s1], wt[s0]);
    out.put(34, p[s1], p[s0]);
    out.put(35, w[s1], w[s0]);
    out.put(100, p[s1], p[s0], stackDistance);
    out.put(101, w[s1], stackDistance);
    out.put(102, p[s1], stackDistance);
    out.put(103, w[s1], w[s0], stackDistance);
    if (s1 != 0) {
      out.put(114, p[s1], p[s0], in.between(s1, s0));
    }
    out.put(146, c[s1]);
    out.put(150, c6[s1]);
    out.put(153, c4[s1], c4[s0]);
    out.put(155, c6[s1], c6[s0]);
    out.put(157, c10[s1], c10[s0]);
    out.put(159, c[s1], c[s0]);
    out.put(162, c[s1], p[s0]);
    out.put(163, p[s1], c[s0]);
    out.put(174, c6[s1], c6[s0], stackDistance);
  }
}
