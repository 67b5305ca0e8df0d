package org.entente.language;

import org.jspecify.annotations.Nullable;

/**
 * A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack,
 * a buffer with the artificial root at its end, and the arcs found so far. Words are numbered from
 * 1; 0 stands for nothing.
 */
public final class Configuration {

  /** Moves the first word of the buffer to the stack. */
  public static final int SHIFT = 0;

  /** Makes the top of the stack a left dependent of the first word of the buffer. */
  public static final int LEFT = 1;

  /** Makes the top of the stack a right dependent of the word below it. */
  public static final int RIGHT = 2;

  /** The number of actions. */
  public static final int ACTIONS = 3;

  /** The stack, the heads, the sets of dependents. */
  private static final int FIELDS = 3;

  private final DependentSets sets;
  private final int n;

  /** {@code n + 2} places for each field. */
  private final int[] cells;

  private int stackSize;
  private int front;

  /** The state this one came from by {@link #action}; null at the start or when forgotten. */
  private @Nullable Configuration previous;

  private final int action;
  private final float score;

  /** The start of a search: nothing on the stack, all words of {@code input} in the buffer. */
  public Configuration(ParserInput input) {
    this(new DependentSets(input));
  }

  Configuration(DependentSets sets) {
    this.sets = sets;
    this.n = sets.input().size();
    this.cells = new int[FIELDS * (n + 2)];
    for (int word = 1; word < n + 2; word++) {
      cells[2 * (n + 2) + word] = DependentSets.empty(word);
    }
    this.front = 1;
    this.previous = null;
    this.action = -1;
    this.score = 0;
  }

  private Configuration(Configuration previous, int action, float score) {
    this.sets = previous.sets;
    this.n = previous.n;
    this.cells = previous.cells.clone();
    this.stackSize = previous.stackSize;
    this.front = previous.front;
    this.previous = previous;
    this.action = action;
    this.score = score;
  }

  /** The state after an action, with its score so far; this one stays as it is. */
  public Configuration after(int next, float total) {
    Configuration result = new Configuration(this, next, total);
    result.apply(next);
    return result;
  }

  /** The state this one came from; null at the start or when forgotten. */
  public @Nullable Configuration previous() {
    return previous;
  }

  /** Lets go of the states before, which only training looks at. */
  void forget() {
    previous = null;
  }

  /** The action that led here; -1 at the start. */
  public int action() {
    return action;
  }

  /** The sum of the scores of the actions that led here. */
  public float score() {
    return score;
  }

  /** Whether an action can be taken. The root takes exactly one dependent. */
  public boolean allows(int next) {
    return switch (next) {
      case SHIFT -> front <= n;
      case LEFT -> stackSize >= 1 && (front <= n || stackSize == 1);
      default -> stackSize >= 2;
    };
  }

  /** Takes an action, in place. */
  public void apply(int next) {
    if (next == SHIFT) {
      cells[stackSize++] = front++;
      return;
    }
    int width = n + 2;
    int dependent = cells[--stackSize];
    int head = next == LEFT ? front : cells[stackSize - 1];
    cells[width + dependent] = head;
    cells[2 * width + head] = sets.with(cells[2 * width + head], head, dependent);
  }

  /** The number of words on the stack. */
  public int stackSize() {
    return stackSize;
  }

  /** The word on the stack, the top at depth 0; 0 where there is none. */
  public int stack(int depth) {
    return stackSize > depth ? cells[stackSize - 1 - depth] : 0;
  }

  /** The word of the buffer, the first at 0; 0 where there is none. */
  public int buffer(int i) {
    int place = front + i;
    return place <= n + 1 ? place : 0;
  }

  int head(int i) {
    return cells[n + 2 + i];
  }

  /** The number of the set of a word's dependents in {@link DependentSets}. */
  int dependents(int i) {
    return cells[2 * (n + 2) + i];
  }

  DependentSets sets() {
    return sets;
  }

  /** The heads found, by word from 1; 0 for the root of the sentence. */
  public int[] heads() {
    int[] heads = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      int head = head(i);
      heads[i] = head == n + 1 ? 0 : head;
    }
    return heads;
  }
}
