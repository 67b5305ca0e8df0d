package org.entente.language;

/** The dependents of the top of the stack, with the word below it. */
final class TopDependentFeatures extends SharedFeatures {

  TopDependentFeatures(ParserInput input, FeatureBuffer buffer, StateView view) {
    super(input, buffer, view);
  }

  @Override
  long key() {
    return (long) at.s1 << 32 | at.s0Set;
  }

  @Override
  void add() {
    int s0 = at.s0;
    int s1 = at.s1;
    DependentSets sets = at.sets;
    int s0Left = sets.left(at.s0Set);
    int s0Right = sets.right(at.s0Set);
    int s0Left2 = sets.secondLeft(at.s0Set);
    int s0Right2 = sets.secondRight(at.s0Set);
    int s0Lefts = sets.leftTags(at.s0Set);
    int s0Rights = sets.rightTags(at.s0Set);
    int s0LeftCount = Math.min(3, sets.leftCount(at.s0Set));
    int s0RightCount = Math.min(4, sets.rightCount(at.s0Set));
    int s0Joined = DependentSets.joined(s0Lefts);
    int stackAlike = s0Joined * 2 + (u[s1] == u[s0] ? 1 : 0);
    out.put(63, p[s1], p[s0], p[s0Left]);
    out.put(64, p[s1], p[s0], p[s0Right]);
    out.put(67, p[s0], p[s0Left], p[s0Left2]);
    out.put(68, p[s0], p[s0Right], p[s0Right2]);
    out.put(72, wt[s0Left]);
    out.put(73, wt[s0Right]);
    out.put(77, p[s0Left2]);
    out.put(78, p[s0Right2]);
    out.put(82, w[s1], w[s0Left], p[s0]);
    out.put(83, w[s1], w[s0Left], w[s0]);
    out.put(84, p[s1], w[s0Left], w[s0]);
    out.put(85, p[s1], w[s0Left], p[s0]);
    out.put(92, w[s0Left2], p[s0], p[s1]);
    out.put(104, w[s0], s0LeftCount);
    out.put(105, p[s0], s0LeftCount, s0RightCount);
    out.put(106, w[s0], s0RightCount);
    out.put(119, s0Lefts, p[s0]);
    out.put(120, s0Rights, p[s0]);
    out.put(124, s0Lefts, p[s1], p[s0]);
    out.put(129, w[s0], s0Lefts);
    out.put(130, w[s0], s0Rights);
    out.put(139, stackAlike, c6[s1], c6[s0]);
    out.put(143, s0Joined, w[s0Left], Hashes.join(w[s1], w[s0]));
    out.put(164, c6[s1], w[s0Left], c6[s0]);
    out.put(165, c[s1], w[s0Left], p[s0]);
  }
}
