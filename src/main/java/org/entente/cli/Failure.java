package org.entente.cli;

import java.util.List;

/** A command can't do what it was asked; the message says why and what to do next. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> details;

  /**
   * A failure.
   *
   * @param message one line
   * @param details further lines: candidates, reasons
   */
  Failure(String message, String... details) {
    super(message);
    this.details = List.of(details);
  }

  List<String> details() {
    return details;
  }
}
