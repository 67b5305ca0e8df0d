package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A clause as an open proposition needs it. All numbers are token indices.
 *
 * @param predicate the verb, or the noun or adjective after "to be"
 * @param kind what kind of clause it is
 * @param words the words of the relation, in order
 * @param subjects heads of who
 * @param objects whom or what, coordinated ones apart
 * @param rest phrases with a preposition and adverbs: those after the verb first
 * @param adjuncts whole clauses that modify it
 */
record OpenClause(
    int predicate,
    OpenKind kind,
    List<Integer> words,
    List<Integer> subjects,
    List<Phrase> objects,
    List<Phrase> rest,
    List<Phrase> adjuncts) {

  OpenClause {
    words = words.stream().distinct().sorted().toList();
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    rest = List.copyOf(rest);
    adjuncts = List.copyOf(adjuncts);
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

    /** The phrase without some of its words. */
    Phrase without(IntPredicate unwanted) {
      return new Phrase(
          head, prepositions, words.stream().filter(word -> !unwanted.test(word)).toList());
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
