package org.entente.language;

/**
 * The places of a parser state that its features look at: the top three of the stack, the first
 * three of the buffer, their outermost dependents. Filled again for each state.
 */
final class StateView {

  int s0;
  int s1;
  int s2;
  int b0;
  int b1;
  int b2;
  int s0Left;
  int s0Right;
  int s1Left;
  int s1Right;
  int b0Left;

  /** From the top of the stack to the front of the buffer, in steps that widen. */
  int bufferDistance;

  /** Between the top two of the stack. */
  int stackDistance;

  void show(Configuration state) {
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
  }

  private static int distance(int words) {
    return words > 10 ? 7 : words > 5 ? 6 : words;
  }
}
