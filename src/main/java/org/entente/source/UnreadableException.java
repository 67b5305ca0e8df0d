package org.entente.source;

/** A document cannot be read; the message tells the user why and what to do about it. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason);
  }
}
