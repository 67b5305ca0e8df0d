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
 * @param subject the slot of who does it; null where it does not matter: "someone"
 * @param parts what else must be there, in the order of the frame
 * @param implied what follows with it; null for nothing
 * @param text the frame as its author wrote it
 */
record Frame(
    Relation relation,
    Form form,
    Set<String> predicates,
    @Nullable String particle,
    @Nullable Part subject,
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
    /** By a noun or adjective that is said of the subject: "A is a member of B". */
    PREDICATE_NOUN,
    /** By a noun that names an event: "A's meeting with B". */
    EVENT_NOUN,
    /** By a verb with a subject of two: "A and B meet". */
    RECIPROCAL,
    /** By nothing but the verb "to be": "A is B". */
    COPULA
  }

  /** What a part of a frame is. */
  enum Kind {
    /** A noun phrase that takes part: "B", "to P". */
    SLOT,
    /** A fixed word: "talks", "by phone". */
    WORD,
    /** An infinitive; the parts after it belong to its clause: "to attack". */
    INFINITIVE
  }

  /**
   * A part of a frame.
   *
   * @param kind what it is
   * @param preposition the preposition before it; empty for an object; {@code 's} for a possessor
   * @param slot {@code A}, {@code B}, {@code P} (a place), {@code X} (whatever is spoken of); empty
   *     for a word
   * @param words the lemmas it may have; empty for any
   * @param types what the actor may be; empty for any
   */
  record Part(
      Kind kind, String preposition, String slot, Set<String> words, List<ArgumentType> types) {

    Part {
      words = Set.copyOf(words);
      types = List.copyOf(types);
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
      points += part.words().isEmpty() && part.types().isEmpty() ? 2 : 3;
      points += part.kind() == Kind.SLOT ? 0 : 1;
    }
    boolean narrow = subject != null && !(subject.words().isEmpty() && subject.types().isEmpty());
    return points + (narrow ? 1 : 0);
  }

  /** Whether it asks for an object, or any other part without a preposition. */
  boolean hasCore() {
    return parts.stream().anyMatch(part -> part.preposition().isEmpty());
  }

  /** Whether the frame has a slot. */
  boolean has(String slot) {
    return parts.stream().anyMatch(part -> part.slot().equals(slot));
  }
}
