package org.entente.language;

/** The top three words of the stack with the first words of the buffer. */
final class PlaceFeatures extends SharedFeatures {

  PlaceFeatures(ParserInput input, FeatureBuffer buffer, StateView view) {
    super(input, buffer, view);
  }

  @Override
  long key() {
    return (long) at.s2 << 48 | (long) at.s1 << 32 | (long) at.s0 << 16 | at.b0;
  }

  @Override
  void add() {
    int s0 = at.s0;
    int s1 = at.s1;
    int s2 = at.s2;
    int b0 = at.b0;
    int b1 = at.b1;
    out.put(15, wt[s2]);
    out.put(16, p[s2]);
    out.put(36, wt[s1], wt[b0]);
    out.put(37, p[s1], p[b0]);
    out.put(38, wt[s1], p[b0]);
    out.put(39, p[s1], wt[b0]);
    out.put(46, p[s1], p[s0], p[b0]);
    out.put(47, w[s1], p[s0], p[b0]);
    out.put(48, p[s1], w[s0], p[b0]);
    out.put(49, p[s1], p[s0], w[b0]);
    out.put(50, p[s2], p[s1], p[s0]);
    out.put(51, p[s2], p[s1], p[s0], p[b0]);
    out.put(52, p[s1], p[s0], p[b0], p[b1]);
    out.put(54, u[s1], u[s0], w[b0], u[b1]);
    out.put(55, u[s2], u[s1], u[s0], u[b0]);
    out.put(59, w[s1], w[b0], p[s0]);
    if (s1 != 0) {
      out.put(115, p[s1], in.between(s1, s0), p[b0]);
    }
    if (s0 != 0 && b0 != 0) {
      out.put(117, p[s1], p[s0], p[b0], in.between(s0, b0));
    }
    out.put(167, c4[s1], c4[s0], c4[b0]);
    out.put(169, c6[s1], c6[s0], c6[b0]);
  }
}
