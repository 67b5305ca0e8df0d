package org.entente.relation;

/** A relation file that cannot be used; the message names file and relation and says why. */
public final class RelationException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With a message for people. */
  public RelationException(String message) {
    super(message);
  }
}
