package org.entente.relation;

import java.util.ArrayList;
import java.util.List;

/**
 * A clause as an open proposition needs it. All numbers are token indices.
 *
 * @param predicate the verb, or the noun or adjective after "to be"
 * @param words the words of the relation, in order
 * @param subjects heads of who
 * @param objects whom or what, coordinated ones apart
 * @param rest everything else, in the order of the text
 */
record OpenClause(
    int predicate,
    List<Integer> words,
    List<Integer> subjects,
    List<Phrase> objects,
    List<Phrase> rest) {

  OpenClause {
    words = List.copyOf(words);
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    rest = List.copyOf(rest);
  }

  /**
   * A phrase of a clause.
   *
   * @param head its head
   * @param prepositions the prepositions before it
   * @param words its other words, in order
   */
  record Phrase(int head, List<Integer> prepositions, List<Integer> words) {

    Phrase {
      prepositions = List.copyOf(prepositions);
      words = List.copyOf(words);
    }

    /** Its first word. */
    int first() {
      return all().get(0);
    }

    /** Prepositions and words. */
    List<Integer> all() {
      List<Integer> all = new ArrayList<>(prepositions);
      all.addAll(words);
      all.sort(null);
      return all;
    }
  }
}
