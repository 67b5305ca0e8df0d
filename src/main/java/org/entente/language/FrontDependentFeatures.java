package org.entente.language;

/** The dependents of the first word of the buffer, with the top of the stack. */
final class FrontDependentFeatures extends SharedFeatures {

  FrontDependentFeatures(ParserInput input, FeatureBuffer buffer, StateView view) {
    super(input, buffer, view);
  }

  @Override
  long key() {
    return (long) at.s0 << 32 | at.b0Set;
  }

  @Override
  void add() {
    int s0 = at.s0;
    int b0 = at.b0;
    DependentSets sets = at.sets;
    int b0Left = sets.left(at.b0Set);
    int b0Left2 = sets.secondLeft(at.b0Set);
    int b0Lefts = sets.leftTags(at.b0Set);
    int b0LeftCount = Math.min(4, sets.leftCount(at.b0Set));
    out.put(62, p[s0], p[b0], p[b0Left]);
    out.put(71, p[b0], p[b0Left], p[b0Left2]);
    out.put(76, wt[b0Left]);
    out.put(80, p[b0Left2]);
    out.put(87, w[s0], w[b0Left], p[b0]);
    out.put(93, w[b0Left2], p[b0], p[s0]);
    out.put(109, p[b0], b0LeftCount);
    out.put(110, w[b0], b0LeftCount);
    out.put(123, b0Lefts, p[b0]);
    out.put(127, b0Lefts, p[s0], p[b0]);
    out.put(131, w[b0], b0Lefts);
    out.put(177, c6[b0], c6[b0Left], c6[s0]);
  }
}
