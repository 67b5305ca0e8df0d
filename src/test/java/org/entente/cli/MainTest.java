package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.entente.cli.Shell.Ran;
import org.junit.jupiter.api.Test;

/** What all commands have in common. */
class MainTest {

  @Test
  void helpAndVersionGoToStandardOutput() {
    Ran help = Shell.run("--help");
    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).startsWith("Usage: entente").contains("First steps:");
    assertThat(Shell.run("-V").out()).startsWith("entente ");
    assertThat(Shell.run("show", "--help").out()).startsWith("Usage: entente show");
    assertThat(Shell.run("help", "query").out()).startsWith("Usage: entente query");
  }

  @Test
  void badArgumentsAreShortAndTheCodeIsTwo() {
    Ran none = Shell.run();
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).isEqualTo("entente: which command?\nTry 'entente --help'.\n");
    Ran unknown = Shell.run("shwo");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("'shwo'").contains("show").endsWith("'entente --help'.\n");
    assertThat(unknown.err()).startsWith("entente: no command 'shwo'\n");
    assertThat(Shell.run("shwo", "--help").err()).startsWith("entente: no command 'shwo'\n");
    Ran threads = Shell.run("add", "-t", "0", "x.txt");
    assertThat(threads.code()).isEqualTo(2);
    assertThat(threads.err()).startsWith("entente: --threads must be 1 or more\n");
    Ran missing = Shell.run("show");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).endsWith("Try 'entente show --help'.\n");
    assertThat(missing.out()).isEmpty();
  }

  @Test
  void aMissingStoreIsOneLine() {
    Ran ran = Shell.run("show", "--store", "/nowhere/at/all", "x");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).startsWith("entente: no store at /nowhere/at/all");
    Ran verbose = Shell.run("show", "-v", "--store", "/nowhere/at/all", "x");
    assertThat(verbose.err()).contains("StoreException");
  }

  @Test
  void completionIsAScript() {
    assertThat(Shell.run("completion").out()).startsWith("#!").contains("show");
  }

  @Test
  void aReaderThatGoesAwayIsNoError() {
    assertThat(runInto("Broken pipe").code()).isZero();
    assertThat(runInto("Broken pipe").err()).isEmpty();
    Ran full = runInto("No space left on device");
    assertThat(full.code()).isEqualTo(1);
    assertThat(full.err()).isEqualTo("entente: can't write the output: No space left on device\n");
  }

  private static Ran runInto(String failure) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(new String[] {"completion"}, new ByteArrayInputStream(new byte[0]), out, err);
    return new Ran(code, "", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theTerminalIsWhatTheLauncherSaw() {
    assertThat(Terminal.of(new Properties(), Map.of())).isEqualTo(Terminal.NONE);
    Properties launcher = new Properties();
    launcher.setProperty("entente.columns", "20");
    launcher.setProperty("entente.progress", "true");
    assertThat(Terminal.of(launcher, Map.of())).isEqualTo(new Terminal(40, true, true));
    assertThat(Terminal.of(launcher, Map.of("NO_COLOR", "1")).colour()).isFalse();
    launcher.setProperty("entente.columns", "");
    assertThat(Terminal.of(launcher, Map.of()).columns()).isEqualTo(100);
  }
}
