package org.entente.store;

import java.util.List;

/**
 * A rule that a store breaks.
 *
 * @param check the file in {@code queries/checks} without its ending, or {@code shapes}
 * @param title the rule, as a sentence
 * @param examples where it is broken: at most twenty
 */
public record Finding(String check, String title, List<String> examples) {

  public Finding {
    examples = List.copyOf(examples);
  }
}
