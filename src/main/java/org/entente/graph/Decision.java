package org.entente.graph;

import org.apache.jena.graph.Node;

/**
 * What a user decided about the identity of two actors. It is data of the user's: no document
 * brings or removes it.
 *
 * @param number what it is called by; those of other decisions never change
 * @param kind what was decided
 * @param first one actor; of {@link Kind#SAME}, the one whose name is kept
 * @param second the other
 */
public record Decision(int number, Kind kind, DecidedActor first, DecidedActor second) {

  /** What can be decided. */
  public enum Kind {
    /** Both are one. */
    SAME,
    /** They are two, however much alike. */
    DIFFER
  }

  /** Whether the decision is about the actor. */
  public boolean isAbout(Node actor) {
    return first.node().equals(actor) || second.node().equals(actor);
  }
}
