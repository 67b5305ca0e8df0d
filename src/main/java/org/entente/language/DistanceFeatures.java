package org.entente.language;

/** How far apart the words are, how many dependents they have, what stands between them. */
final class DistanceFeatures {

  private final ParserInput in;
  private final FeatureBuffer out;
  private final StateView at;

  DistanceFeatures(ParserInput input, FeatureBuffer buffer, StateView view) {
    this.in = input;
    this.out = buffer;
    this.at = view;
  }

  /** Adds them for the state that the view shows. */
  void add(Configuration state) {
    distances();
    valency(state);
    between(state);
  }

  private void distances() {
    int bufferDistance = at.bufferDistance;
    int stackDistance = at.stackDistance;
    int s0 = at.s0;
    int s1 = at.s1;
    int b0 = at.b0;
    int[] w = in.word;
    int[] p = in.xpos;
    out.add(w[s0], bufferDistance);
    out.add(p[s0], bufferDistance);
    out.add(p[b0], bufferDistance);
    out.add(w[b0], bufferDistance);
    out.add(p[s0], p[b0], bufferDistance);
    out.add(w[s0], w[b0], bufferDistance);
    out.add(p[s1], p[s0], stackDistance);
    out.add(w[s1], stackDistance);
    out.add(p[s1], stackDistance);
    out.add(w[s1], w[s0], stackDistance);
  }

  private void valency(Configuration state) {
    int s0 = at.s0;
    int s1 = at.s1;
    int b0 = at.b0;
    int[] w = in.word;
    int[] p = in.xpos;
    int s0LeftCount = Math.min(3, state.leftCount(s0));
    int s0RightCount = Math.min(4, state.rightCount(s0));
    int s1LeftCount = Math.min(3, state.leftCount(s1));
    int s1RightCount = Math.min(4, state.rightCount(s1));
    int b0LeftCount = Math.min(4, state.leftCount(b0));
    out.add(w[s0], s0LeftCount);
    out.add(p[s0], s0LeftCount, s0RightCount);
    out.add(w[s0], s0RightCount);
    out.add(w[s1], s1RightCount);
    out.add(p[s1], s1RightCount, s1LeftCount);
    out.add(p[b0], b0LeftCount);
    out.add(w[b0], b0LeftCount);
    out.add(p[s1], s1RightCount, p[s0]);
    out.add(p[s0], s0LeftCount, p[b0], b0LeftCount);
    out.add(p[s1], p[s0], s0LeftCount, p[b0]);
  }

  private void between(Configuration state) {
    int s0 = at.s0;
    int s1 = at.s1;
    int b0 = at.b0;
    int[] p = in.xpos;
    if (s1 != 0) {
      int between = in.between(s1, s0);
      out.add(p[s1], p[s0], between);
      out.add(p[s1], between, p[b0]);
    } else {
      out.skip(2);
    }
    if (s0 != 0 && b0 != 0) {
      int between = in.between(s0, b0);
      out.add(p[s0], p[b0], between);
      out.add(p[s1], p[s0], p[b0], between);
    } else {
      out.skip(2);
    }
    out.add(Math.min(3, state.stackSize()), b0 == in.n + 1 ? 1 : 0, p[s0]);
  }
}
