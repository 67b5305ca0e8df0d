package org.entente.actor;

/** A gazetteer of the user's that cannot be used; the message says where and why. */
public final class GazetteerException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With a message of one line. */
  public GazetteerException(String message) {
    super(message);
  }
}
