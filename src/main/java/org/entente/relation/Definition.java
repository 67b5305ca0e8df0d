package org.entente.relation;

import java.util.List;

/**
 * A relation as its file defines it.
 *
 * @param relation the relation
 * @param frames how English says it, each once, in the active present; none where another stage
 *     finds it
 * @param example a sentence
 * @param findings what it says of this relation, and nothing else: none where there are no frames
 * @param counterexample a sentence that looks like it and does not say it
 * @param file the file that defines it
 * @param line the line of the file, from 1
 */
public record Definition(
    Relation relation,
    List<String> frames,
    String example,
    List<Finding> findings,
    String counterexample,
    String file,
    int line) {

  public Definition {
    frames = List.copyOf(frames);
    findings = List.copyOf(findings);
  }

  /**
   * What an example says.
   *
   * @param subject the words of its subject
   * @param object the words of its object; empty where there is none
   */
  public record Finding(String subject, String object) {}
}
