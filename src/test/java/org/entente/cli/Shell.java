package org.entente.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs commands in this process, and keeps what they print. */
final class Shell {

  /**
   * What a command did.
   *
   * @param code its exit code
   * @param out its standard output
   * @param err its standard error
   */
  record Ran(int code, String out, String err) {}

  private Shell() {}

  static Ran run(String... args) {
    return runWith("", args);
  }

  /** Runs a command on a store. */
  static Ran runOn(String store, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(1, List.of("--store", store));
    return run(all.toArray(String[]::new));
  }

  /** Runs a command with something on standard input. */
  static Ran runWith(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    byte[] in = input.getBytes(StandardCharsets.UTF_8);
    int code = Main.run(args, new ByteArrayInputStream(in), out, err);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
