package org.entente.language;

/** Numbers keys from 0 in the order in which they are first asked for. Not thread-safe. */
final class KeyNumbers {

  private static final int SMALLEST = 64;

  /** Each key plus 1, so that 0 marks an empty slot. */
  private long[] slots = new long[SMALLEST];

  private int[] numbers = new int[SMALLEST];
  private int size;

  /** How many keys have a number. */
  int size() {
    return size;
  }

  /**
   * The number of a key: {@link #size()} as it was before the call where the key is new.
   *
   * @param key not negative
   */
  int of(long key) {
    if (2 * size >= slots.length) {
      grow();
    }
    int slot = slot(key + 1);
    if (slots[slot] == 0) {
      slots[slot] = key + 1;
      numbers[slot] = size++;
    }
    return numbers[slot];
  }

  private int slot(long stored) {
    int mask = slots.length - 1;
    int slot = (int) Hashes.mix(stored) & mask;
    while (slots[slot] != 0 && slots[slot] != stored) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldSlots = slots;
    int[] oldNumbers = numbers;
    slots = new long[2 * oldSlots.length];
    numbers = new int[2 * oldSlots.length];
    for (int i = 0; i < oldSlots.length; i++) {
      if (oldSlots[i] != 0) {
        int slot = slot(oldSlots[i]);
        slots[slot] = oldSlots[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
