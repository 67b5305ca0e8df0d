package org.entente.store;

/** A decision about actors that can't be made, or undone; the message says why. */
public final class DecisionException extends RuntimeException {

  private static final long serialVersionUID = 1;

  DecisionException(String message) {
    super(message);
  }
}
