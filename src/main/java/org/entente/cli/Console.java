package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The streams of a run: data goes to standard output, all else to standard error. */
final class Console {

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Terminal terminal;
  private boolean quiet;
  private boolean verbose;

  Console(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
    this.in = in;
    this.out = utf8(new BufferedOutputStream(new StrictOutput(out), 1 << 16), false);
    this.err = utf8(err, true);
    this.terminal = terminal;
  }

  private static PrintStream utf8(OutputStream stream, boolean flush) {
    return new PrintStream(stream, flush, StandardCharsets.UTF_8);
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  Terminal terminal() {
    return terminal;
  }

  /** Standard output for those who want a writer. */
  PrintWriter writer() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  /** Standard error for those who want a writer. */
  PrintWriter errorWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  boolean quiet() {
    return quiet;
  }

  void quiet(boolean on) {
    quiet = on;
  }

  void verbose(boolean on) {
    verbose = on;
  }

  /** A remark that a quiet run leaves out. */
  void note(String message) {
    if (!quiet) {
      complain(message);
    }
  }

  /** A message that must be seen. */
  void complain(String message) {
    err.println("entente: " + oneLine(message));
  }

  /** A stack trace, for those who asked for it. */
  void trace(Throwable error) {
    if (verbose) {
      error.printStackTrace(err);
    }
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cntrl}", "?");
  }
}
