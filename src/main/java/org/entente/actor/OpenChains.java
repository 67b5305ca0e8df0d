package org.entente.actor;

import java.util.ArrayList;
import java.util.List;

/** The chains of the phrases read so far. */
final class OpenChains {

  private final List<List<Integer>> chains = new ArrayList<>();
  private final int[] numbers;

  /** How many chains have more than so many phrases. */
  private final int[] longer;

  /**
   * @param size the number of phrases
   */
  OpenChains(int size) {
    numbers = new int[size];
    longer = new int[size + 1];
  }

  /** Adds the next phrase to the chain of an earlier one; alone where that is -1. */
  void add(int phrase, int antecedent) {
    if (antecedent < 0) {
      numbers[phrase] = chains.size();
      chains.add(new ArrayList<>());
    } else {
      numbers[phrase] = numbers[antecedent];
    }
    List<Integer> chain = chains.get(numbers[phrase]);
    longer[chain.size()]++;
    chain.add(phrase);
  }

  /** The number of the chain of a phrase. */
  int number(int phrase) {
    return numbers[phrase];
  }

  /** The phrases of a chain, in the order of the text. */
  List<Integer> chain(int number) {
    return chains.get(number);
  }

  /** How many chains are longer. */
  int rank(int number) {
    return longer[chains.get(number).size()];
  }

  List<List<Integer>> all() {
    return chains;
  }
}
