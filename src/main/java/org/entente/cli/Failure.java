package org.entente.cli;

/** A command can't do what it was asked; the message says why and what to do next. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1;

  Failure(String message) {
    super(message);
  }

  Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
