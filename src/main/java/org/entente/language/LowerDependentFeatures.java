package org.entente.language;

/** The dependents of the second word of the stack, with the top. */
final class LowerDependentFeatures extends SharedFeatures {

  LowerDependentFeatures(ParserInput input, FeatureBuffer buffer, StateView view) {
    super(input, buffer, view);
  }

  @Override
  long key() {
    return (long) at.s0 << 32 | at.s1Set;
  }

  @Override
  void add() {
    int s0 = at.s0;
    int s1 = at.s1;
    DependentSets sets = at.sets;
    int s1Left = sets.left(at.s1Set);
    int s1Right = sets.right(at.s1Set);
    int s1Left2 = sets.secondLeft(at.s1Set);
    int s1Right2 = sets.secondRight(at.s1Set);
    int s1Lefts = sets.leftTags(at.s1Set);
    int s1Rights = sets.rightTags(at.s1Set);
    int s1LeftCount = Math.min(3, sets.leftCount(at.s1Set));
    int s1RightCount = Math.min(4, sets.rightCount(at.s1Set));
    out.put(65, p[s1], p[s1Right], p[s0]);
    out.put(66, p[s1], p[s1Left], p[s0]);
    out.put(69, p[s1], p[s1Right], p[s1Right2]);
    out.put(70, p[s1], p[s1Left], p[s1Left2]);
    out.put(74, wt[s1Left]);
    out.put(75, wt[s1Right]);
    out.put(79, p[s1Right2]);
    out.put(88, w[s1], w[s1Right], p[s0]);
    out.put(107, w[s1], s1RightCount);
    out.put(108, p[s1], s1RightCount, s1LeftCount);
    out.put(111, p[s1], s1RightCount, p[s0]);
    out.put(121, s1Lefts, p[s1]);
    out.put(122, s1Rights, p[s1]);
    out.put(125, s1Rights, p[s1], p[s0]);
    out.put(128, w[s1], s1Rights, p[s0]);
    out.put(132, w[s1], s1Lefts);
    out.put(175, c[s1], c6[s1Right], p[s0]);
  }
}
