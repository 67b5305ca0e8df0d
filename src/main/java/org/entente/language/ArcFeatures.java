package org.entente.language;

/**
 * The features of a parser state, after Zhang and Nivre (2011) with Brown clusters after Koo et al.
 * (2008): words, tags and clusters of the top three of the stack, the first three of the buffer and
 * their outermost dependents. The order of the templates is part of the model.
 */
public final class ArcFeatures {

  private final ParserInput in;
  private final FeatureBuffer out;
  private int s0;
  private int s1;
  private int s2;
  private int b0;
  private int b1;
  private int b2;
  private int s0Left;
  private int s0Right;
  private int s1Left;
  private int s1Right;
  private int b0Left;
  private int bufferDistance;
  private int stackDistance;

  /** Writes the features of states over {@code input} to {@code buffer}. */
  public ArcFeatures(ParserInput input, FeatureBuffer buffer) {
    this.in = input;
    this.out = buffer;
  }

  /** Fills the buffer with the features of a state. */
  public void extract(Configuration state) {
    out.clear();
    s0 = state.stack(0);
    s1 = state.stack(1);
    s2 = state.stack(2);
    b0 = state.buffer(0);
    b1 = state.buffer(1);
    b2 = state.buffer(2);
    s0Left = state.left(s0);
    s0Right = state.right(s0);
    s1Left = state.left(s1);
    s1Right = state.right(s1);
    b0Left = state.left(b0);
    bufferDistance = s0 == 0 || b0 == 0 ? 0 : distance(b0 - s0);
    stackDistance = s1 == 0 ? 0 : distance(s0 - s1);
    singles();
    pairs();
    triples();
    dependents(state);
    distances();
    valency(state);
    between(state);
    tagSets(state);
    coordination(state);
    clusters();
  }

  private static int distance(int words) {
    return words > 10 ? 7 : words > 5 ? 6 : Math.min(words, 9);
  }

  private void singles() {
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

  private void dependents(Configuration state) {
    int[] w = in.word;
    int[] p = in.xpos;
    int[] wt = in.wordTag;
    int s0Left2 = state.secondLeft(s0);
    int s0Right2 = state.secondRight(s0);
    int s1Right2 = state.secondRight(s1);
    int b0Left2 = state.secondLeft(b0);
    out.add(p[s0], p[s0Left], p[b0]);
    out.add(p[s0], p[s0Right], p[b0]);
    out.add(p[s0], p[b0], p[b0Left]);
    out.add(p[s1], p[s0], p[s0Left]);
    out.add(p[s1], p[s0], p[s0Right]);
    out.add(p[s1], p[s1Right], p[s0]);
    out.add(p[s1], p[s1Left], p[s0]);
    out.add(p[s0], p[s0Left], p[s0Left2]);
    out.add(p[s0], p[s0Right], p[s0Right2]);
    out.add(p[s1], p[s1Right], p[s1Right2]);
    out.add(p[s1], p[s1Left], p[state.secondLeft(s1)]);
    out.add(p[b0], p[b0Left], p[b0Left2]);
    out.add(wt[s0Left]);
    out.add(wt[s0Right]);
    out.add(wt[s1Left]);
    out.add(wt[s1Right]);
    out.add(wt[b0Left]);
    out.add(p[s0Left2]);
    out.add(p[s0Right2]);
    out.add(p[s1Right2]);
    out.add(p[b0Left2]);
    out.add(wt[state.right(s2)]);
    out.add(w[s1], w[s0Left], p[s0]);
    out.add(w[s1], w[s0Left], w[s0]);
    out.add(p[s1], w[s0Left], w[s0]);
    out.add(p[s1], w[s0Left], p[s0]);
    out.add(w[s2], w[s0Left], p[s1]);
    out.add(w[s0], w[b0Left], p[b0]);
    out.add(w[s1], w[s1Right], p[s0]);
    out.add(Hashes.join(p[s1], w[s1Left]), p[s0], p[b0]);
    out.add(p[s1], Hashes.join(p[s1Right], w[s1Right]), p[s0], p[b0]);
    out.add(Hashes.join(p[s0], w[s0Left]), p[b0], p[b1]);
    out.add(w[s0Left2], p[s0], p[s1]);
    out.add(w[b0Left2], p[b0], p[s0]);
  }

  private void distances() {
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

  /** The parts of speech of all dependents so far, as sets. */
  private void tagSets(Configuration state) {
    int[] w = in.word;
    int[] p = in.xpos;
    int[] u = in.upos;
    int s0Lefts = state.leftTags(s0);
    int s0Rights = state.rightTags(s0);
    int s1Lefts = state.leftTags(s1);
    int s1Rights = state.rightTags(s1);
    int b0Lefts = state.leftTags(b0);
    out.add(s0Lefts, p[s0]);
    out.add(s0Rights, p[s0]);
    out.add(s1Lefts, p[s1]);
    out.add(s1Rights, p[s1]);
    out.add(b0Lefts, p[b0]);
    out.add(s0Lefts, p[s1], p[s0]);
    out.add(s1Rights, p[s1], p[s0]);
    out.add(s0Lefts, p[s0], p[b0]);
    out.add(b0Lefts, p[s0], p[b0]);
    out.add(w[s1], s1Rights, p[s0]);
    out.add(w[s0], s0Lefts);
    out.add(w[s0], s0Rights);
    out.add(w[b0], b0Lefts);
    out.add(w[s1], s1Lefts);
    out.add(s1Lefts, s0Lefts, Hashes.join(u[s1], u[s0]));
    out.add(s0Lefts, b0Lefts, Hashes.join(u[s0], u[b0]));
    out.add(s1Rights, s0Lefts, Hashes.join(u[s1], u[s0], u[b0]));
    out.add(state.rightTags(s2), p[s2], Hashes.join(p[s1], p[s0]));
    out.add(s0Rights, w[s0], p[b0]);
  }

  /** Whether a conjunction has been attached already, and how alike the conjuncts are. */
  private void coordination(Configuration state) {
    int[] w = in.word;
    int[] p = in.xpos;
    int[] u = in.upos;
    int s0Joined = (state.leftTags(s0) >> 4) & 1;
    int b0Joined = (state.leftTags(b0) >> 4) & 1;
    int stackAlike = s0Joined * 2 + (u[s1] == u[s0] ? 1 : 0);
    int bufferAlike = b0Joined * 2 + (u[s0] == u[b0] ? 1 : 0);
    int alike6 = in.cluster6[s1] == in.cluster6[s0] ? 1 : 0;
    int alike4 = in.cluster4[s1] == in.cluster4[s0] ? 1 : 0;
    int alikeAbove = in.cluster4[s2] == in.cluster4[s0] ? 1 : 0;
    out.add(stackAlike, p[s1], p[s0], p[b0]);
    out.add(stackAlike, in.cluster6[s1], in.cluster6[s0]);
    out.add(s0Joined, alike6, alike4, Hashes.join(u[s1], u[s0], u[s2]));
    out.add(s0Joined * 2 + b0Joined, p[s2], p[s1], p[s0]);
    out.add(bufferAlike, p[s0], p[b0], p[b1]);
    out.add(s0Joined, w[s0Left], Hashes.join(w[s1], w[s0]));
    out.add(s0Joined, alikeAbove, Hashes.join(u[s2], u[s1], u[s0]));
  }

  private void clusters() {
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
