package org.entente.language;

/** Dependents of several words taken together: what only one state in two shows. */
final class JointFeatures extends FeatureGroup {

  JointFeatures(ParserInput input, FeatureBuffer buffer, StateView view) {
    super(input, buffer, view);
  }

  @Override
  void add() {
    int s0 = at.s0;
    int s1 = at.s1;
    int s2 = at.s2;
    int b0 = at.b0;
    int b1 = at.b1;
    DependentSets sets = at.sets;
    int s0Left = sets.left(at.s0Set);
    int s0Right = sets.right(at.s0Set);
    int s0Lefts = sets.leftTags(at.s0Set);
    int s0Rights = sets.rightTags(at.s0Set);
    int s1Left = sets.left(at.s1Set);
    int s1Right = sets.right(at.s1Set);
    int s1Lefts = sets.leftTags(at.s1Set);
    int s1Rights = sets.rightTags(at.s1Set);
    int b0Lefts = sets.leftTags(at.b0Set);
    int s2Right = sets.right(at.s2Set);
    int s2Rights = sets.rightTags(at.s2Set);
    int s0LeftCount = Math.min(3, sets.leftCount(at.s0Set));
    int b0LeftCount = Math.min(4, sets.leftCount(at.b0Set));
    int s0Joined = DependentSets.joined(s0Lefts);
    int b0Joined = DependentSets.joined(b0Lefts);
    int alike6 = c6[s1] == c6[s0] ? 1 : 0;
    int alike4 = c4[s1] == c4[s0] ? 1 : 0;
    int alikeAbove = c4[s2] == c4[s0] ? 1 : 0;
    int stackAlike = s0Joined * 2 + (u[s1] == u[s0] ? 1 : 0);
    int bufferAlike = b0Joined * 2 + (u[s0] == u[b0] ? 1 : 0);
    out.put(60, p[s0], p[s0Left], p[b0]);
    out.put(61, p[s0], p[s0Right], p[b0]);
    out.put(81, wt[s2Right]);
    out.put(86, w[s2], w[s0Left], p[s1]);
    out.put(89, Hashes.join(p[s1], w[s1Left]), p[s0], p[b0]);
    out.put(90, p[s1], Hashes.join(p[s1Right], w[s1Right]), p[s0], p[b0]);
    out.put(91, Hashes.join(p[s0], w[s0Left]), p[b0], p[b1]);
    out.put(112, p[s0], s0LeftCount, p[b0], b0LeftCount);
    out.put(113, p[s1], p[s0], s0LeftCount, p[b0]);
    out.put(118, Math.min(3, at.stackSize), b0 == in.n + 1 ? 1 : 0, p[s0]);
    out.put(126, s0Lefts, p[s0], p[b0]);
    out.put(133, s1Lefts, s0Lefts, Hashes.join(u[s1], u[s0]));
    out.put(134, s0Lefts, b0Lefts, Hashes.join(u[s0], u[b0]));
    out.put(135, s1Rights, s0Lefts, Hashes.join(u[s1], u[s0], u[b0]));
    out.put(136, s2Rights, p[s2], Hashes.join(p[s1], p[s0]));
    out.put(137, s0Rights, w[s0], p[b0]);
    out.put(138, stackAlike, p[s1], p[s0], p[b0]);
    out.put(140, s0Joined, alike6, alike4, Hashes.join(u[s1], u[s0], u[s2]));
    out.put(141, s0Joined * 2 + b0Joined, p[s2], p[s1], p[s0]);
    out.put(142, bufferAlike, p[s0], p[b0], p[b1]);
    out.put(144, s0Joined, alikeAbove, Hashes.join(u[s2], u[s1], u[s0]));
    out.put(166, c6[s2], w[s0Left], c6[s1]);
    out.put(176, c6[s0], c6[s0Right], p[b0]);
  }
}
