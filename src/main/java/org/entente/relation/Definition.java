package org.entente.relation;

import java.util.List;

/**
 * A relation as its file defines it.
 *
 * @param relation the relation
 * @param frames how English says it, each once, in the active present
 * @param examples sentences that say it, with what they say
 * @param counterexamples sentences that look like it and do not assert it
 * @param file the file that defines it
 */
public record Definition(
    Relation relation,
    List<String> frames,
    List<Example> examples,
    List<String> counterexamples,
    String file) {

  /**
   * A sentence that says a relation.
   *
   * @param sentence the sentence
   * @param subject the label of its subject
   * @param object the label of its object, or its words
   */
  public record Example(String sentence, String subject, String object) {}

  public Definition {
    frames = List.copyOf(frames);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }
}
