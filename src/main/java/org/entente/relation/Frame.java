package org.entente.relation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A compiled frame: what a clause must hold for a relation to be said.
 *
 * @param relation the relation
 * @param form how it is said
 * @param predicates lemmas of the word that carries it; participles as written
 * @param particle the particle of the verb; null where there is none
 * @param parts what else must be there, in the order of the frame
 * @param implied what follows with it; null for nothing
 * @param text the frame as its author wrote it
 */
record Frame(
    Relation relation,
    Form form,
    Set<String> predicates,
    @Nullable String particle,
    List<Part> parts,
    @Nullable Implication implied,
    String text) {

  Frame {
    predicates = Set.copyOf(predicates);
    parts = List.copyOf(parts);
  }

  /** How a relation is said. */
  enum Form {
    /** By a verb: "A meets B". */
    VERB,
    /** By a passive participle that keeps its own sense: "A is based in B". */
    PARTICIPLE,
    /** By a noun that is said of the subject: "A is a member of B". */
    PREDICATE_NOUN,
    /** By a noun that names an event: "A's meeting with B". */
    EVENT_NOUN,
    /** By a verb with a subject of two: "A and B meet". */
    RECIPROCAL
  }

  /**
   * A part of a frame.
   *
   * @param preposition the preposition before it; empty for an object; {@code 's} for a possessor
   * @param slot {@code B}, {@code P} (a place), {@code X} (whatever is spoken of), or {@code A} in
   *     event nouns; empty for a fixed word
   * @param words the fixed words it may be; empty for a slot
   */
  record Part(String preposition, String slot, Set<String> words) {

    Part {
      words = Set.copyOf(words);
    }

    boolean isSlot() {
      return !slot.isEmpty();
    }
  }

  /**
   * A relation that follows: of "A sends B to P", "B visited P".
   *
   * @param subject a slot
   * @param relation the relation
   * @param object a slot
   */
  record Implication(String subject, Relation relation, String object) {}

  /** The more a frame asks for, the more it says. */
  int specificity() {
    int points = particle == null ? 0 : 2;
    for (Part part : parts) {
      points += part.isSlot() ? 1 : 2;
    }
    return points;
  }
}
