package org.entente.cli;

/** What the program says to the shell. */
final class ExitCode {

  /** All went well. */
  static final int OK = 0;

  /** Something failed, or a check found something. */
  static final int FAILED = 1;

  /** The arguments make no sense. */
  static final int USAGE = 2;

  private ExitCode() {}
}
