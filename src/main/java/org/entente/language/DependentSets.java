package org.entente.language;

import java.util.Arrays;

/**
 * The dependents that words have in the states of a search for one tree. The states share them: a
 * word with the same dependents, attached in the same order, has the same set in all. Words are
 * numbered as in {@link Configuration}. Not thread-safe.
 */
final class DependentSets {

  private static final int LEFT = 0;
  private static final int SECOND_LEFT = 1;
  private static final int LEFT_COUNT = 2;
  private static final int LEFT_TAGS = 3;
  private static final int FIELDS = 4;

  /** From a field of the dependents on the left to the same on the right. */
  private static final int RIGHT = FIELDS;

  private static final int BOTH = 2 * FIELDS;

  private final ParserInput input;

  /** The number of places of the sentence; the empty set of each has the place's number. */
  private final int places;

  private final KeyNumbers attachments = new KeyNumbers();
  private int[] fields;

  DependentSets(ParserInput input) {
    this.input = input;
    this.places = input.size() + 2;
    this.fields = new int[4 * BOTH * places];
  }

  /** The words of the sentence. */
  ParserInput input() {
    return input;
  }

  /** The set of a word without dependents. */
  static int empty(int word) {
    return word;
  }

  /**
   * The set of {@code head} with one more dependent.
   *
   * @param set its set so far
   */
  int with(int set, int head, int dependent) {
    int known = attachments.size();
    int number = attachments.of((long) set << 32 | dependent);
    int result = places + number;
    if (number == known) {
      if ((result + 1) * BOTH > fields.length) {
        fields = Arrays.copyOf(fields, 2 * fields.length);
      }
      int row = result * BOTH;
      System.arraycopy(fields, set * BOTH, fields, row, BOTH);
      int side = row + (dependent < head ? 0 : RIGHT);
      fields[side + SECOND_LEFT] = fields[side + LEFT];
      fields[side + LEFT] = dependent;
      fields[side + LEFT_COUNT]++;
      fields[side + LEFT_TAGS] |= input.uposBit[dependent];
    }
    return result;
  }

  /** The outermost dependent on the left; 0 where there is none, as for the following. */
  int left(int set) {
    return fields[set * BOTH + LEFT];
  }

  int secondLeft(int set) {
    return fields[set * BOTH + SECOND_LEFT];
  }

  int right(int set) {
    return fields[set * BOTH + RIGHT + LEFT];
  }

  int secondRight(int set) {
    return fields[set * BOTH + RIGHT + SECOND_LEFT];
  }

  int leftCount(int set) {
    return fields[set * BOTH + LEFT_COUNT];
  }

  int rightCount(int set) {
    return fields[set * BOTH + RIGHT + LEFT_COUNT];
  }

  /** The parts of speech of all dependents on the left, a bit for each. */
  int leftTags(int set) {
    return fields[set * BOTH + LEFT_TAGS];
  }

  int rightTags(int set) {
    return fields[set * BOTH + RIGHT + LEFT_TAGS];
  }

  /** 1 where a conjunction is among some parts of speech, 0 elsewhere. */
  static int joined(int tags) {
    return (tags >> ParserInput.CCONJ) & 1;
  }
}
