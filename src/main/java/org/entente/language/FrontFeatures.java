package org.entente.language;

/** The top of the stack with the first words of the buffer. */
final class FrontFeatures extends SharedFeatures {

  FrontFeatures(ParserInput input, FeatureBuffer buffer, StateView view) {
    super(input, buffer, view);
  }

  @Override
  long key() {
    return (long) at.s0 << 32 | at.b0;
  }

  @Override
  void add() {
    int s0 = at.s0;
    int b0 = at.b0;
    int b1 = at.b1;
    int b2 = at.b2;
    int bufferDistance = at.bufferDistance;
    out.put(0, 1);
    out.put(1, w[s0]);
    out.put(2, p[s0]);
    out.put(3, wt[s0]);
    out.put(7, w[b0]);
    out.put(8, p[b0]);
    out.put(9, wt[b0]);
    out.put(10, w[b1]);
    out.put(11, p[b1]);
    out.put(12, wt[b1]);
    out.put(13, w[b2]);
    out.put(14, p[b2]);
    out.put(17, in.suffix[s0]);
    out.put(18, in.suffix[b0]);
    out.put(20, wt[s0], wt[b0]);
    out.put(21, wt[s0], w[b0]);
    out.put(22, w[s0], wt[b0]);
    out.put(23, wt[s0], p[b0]);
    out.put(24, p[s0], wt[b0]);
    out.put(25, w[s0], w[b0]);
    out.put(26, p[s0], p[b0]);
    out.put(27, p[b0], p[b1]);
    out.put(28, w[b0], p[b1]);
    out.put(29, p[b0], w[b1]);
    out.put(30, w[b0], w[b1]);
    out.put(40, p[s0], wt[b1]);
    out.put(41, wt[s0], p[b1]);
    out.put(42, p[b0], p[b1], p[b2]);
    out.put(43, p[s0], p[b0], p[b1]);
    out.put(44, w[s0], p[b0], p[b1]);
    out.put(45, p[s0], w[b0], p[b1]);
    out.put(53, p[s0], p[b0], p[b1], p[b2]);
    out.put(56, w[s0], w[b0], p[b1]);
    out.put(57, w[s0], w[b0], w[b1]);
    out.put(58, p[s0], w[b0], w[b1]);
    out.put(94, w[s0], bufferDistance);
    out.put(95, p[s0], bufferDistance);
    out.put(96, p[b0], bufferDistance);
    out.put(97, w[b0], bufferDistance);
    out.put(98, p[s0], p[b0], bufferDistance);
    out.put(99, w[s0], w[b0], bufferDistance);
    if (s0 != 0 && b0 != 0) {
      out.put(116, p[s0], p[b0], in.between(s0, b0));
    }
    out.put(145, c[s0]);
    out.put(147, c[b0]);
    out.put(148, c[b1]);
    out.put(149, c6[s0]);
    out.put(151, c6[b0]);
    out.put(152, c4[s0], c4[b0]);
    out.put(154, c6[s0], c6[b0]);
    out.put(156, c10[s0], c10[b0]);
    out.put(158, c[s0], c[b0]);
    out.put(160, c[s0], p[b0]);
    out.put(161, p[s0], c[b0]);
    out.put(168, c6[s0], c6[b0], c6[b1]);
    out.put(170, c6[s0], w[b0], c6[b1]);
    out.put(171, c10[s0], w[b0], p[b1]);
    out.put(172, c6[b0], c6[b1]);
    out.put(173, c4[s0], c4[b0], bufferDistance);
  }
}
