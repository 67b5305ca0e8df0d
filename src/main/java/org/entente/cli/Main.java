package org.entente.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** Where the program begins. */
public final class Main {

  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    Terminal terminal = Terminal.of(System.getProperties(), System.getenv());
    System.exit(run(args, new FileInputStream(FileDescriptor.in), out, err, terminal));
  }

  /**
   * Runs one command as somebody without a terminal would.
   *
   * @param args the command and its arguments
   * @param in standard input
   * @param out takes the data, in UTF-8
   * @param err takes messages, progress and errors, in UTF-8
   * @return 0 when all went well, 1 when something failed or a check found something, 2 when the
   *     arguments make no sense
   */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return run(args, in, out, err, Terminal.NONE);
  }

  static int run(
      String[] args, InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
    Console console = new Console(in, out, err, terminal);
    try {
      int code = CommandTable.parser(console, args).execute(args);
      console.out().flush();
      return code;
    } catch (OutputClosedException e) {
      return e.exitCode(console);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return new Complaints(console).failed(e);
    } finally {
      console.err().flush();
    }
  }
}
