package org.entente.cli;

import java.io.IOException;
import java.util.Locale;

/** Standard output takes no more data: its reader is gone, or the disk is full. */
final class OutputClosedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  OutputClosedException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** Silence for {@code | head}, whose reader has all that it wants; a message for a full disk. */
  int exitCode(Console console) {
    String reason = String.valueOf(getMessage());
    if (reason.toLowerCase(Locale.ROOT).contains("broken pipe")) {
      return ExitCode.OK;
    }
    console.complain("can't write the output: " + reason);
    return ExitCode.FAILED;
  }
}
