package org.entente.language;

/**
 * The places of a parser state that its features look at: the top three of the stack, the first
 * three of the buffer, and their dependents. Filled again for each state.
 */
final class StateView {

  /** The sets of dependents that the numbers {@code s0Set} and so on stand for. */
  final DependentSets sets;

  int s0;
  int s1;
  int s2;
  int b0;
  int b1;
  int b2;
  int s0Set;
  int s1Set;
  int s2Set;
  int b0Set;

  /** The number of words on the stack. */
  int stackSize;

  /** From the top of the stack to the front of the buffer, in steps that widen. */
  int bufferDistance;

  /** Between the top two of the stack. */
  int stackDistance;

  StateView(DependentSets sets) {
    this.sets = sets;
  }

  void show(Configuration state) {
    s0 = state.stack(0);
    s1 = state.stack(1);
    s2 = state.stack(2);
    b0 = state.buffer(0);
    b1 = state.buffer(1);
    b2 = state.buffer(2);
    s0Set = state.dependents(s0);
    s1Set = state.dependents(s1);
    s2Set = state.dependents(s2);
    b0Set = state.dependents(b0);
    stackSize = state.stackSize();
    bufferDistance = s0 == 0 || b0 == 0 ? 0 : distance(b0 - s0);
    stackDistance = s1 == 0 ? 0 : distance(s0 - s1);
  }

  private static int distance(int words) {
    return words > 10 ? 7 : words > 5 ? 6 : words;
  }
}
