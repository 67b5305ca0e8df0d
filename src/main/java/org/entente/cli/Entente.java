package org.entente.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: what all commands have in common. */
@Command(
    name = "entente",
    description = {
      "Reads news and builds a knowledge graph of actors and relations that people can trust.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "First steps:",
      "  entente add src/examples      read articles into the store",
      "  entente show \"Joe Biden\"      what the store knows of an actor",
      "  entente query                 the questions that have a name",
      "",
      "Exit codes: 0 all went well, 1 something failed or was found, 2 bad arguments."
    })
final class Entente implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec;

  Entente(Console console) {
    this.console = console;
  }

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "No progress, no remarks: errors only.")
  void quiet(boolean on) {
    console.quiet(on);
  }

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Stack traces of errors too.")
  void verbose(boolean on) {
    console.verbose(on);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }
}
