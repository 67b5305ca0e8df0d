package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands by name. */
final class CommandTable {

  private static final int HELP_WIDTH = 100;

  private CommandTable() {}

  private static Map<String, Function<Console, Object>> commands() {
    Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
    commands.put("add", AddCommand::new);
    commands.put("extract", ExtractCommand::new);
    commands.put("annotate", AnnotateCommand::new);
    commands.put("actors", ActorsCommand::new);
    commands.put("show", ShowCommand::new);
    commands.put("timeline", TimelineCommand::new);
    commands.put("path", PathCommand::new);
    commands.put("claims", ClaimsCommand::new);
    commands.put("sources", SourcesCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("query", QueryCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("coverage", CoverageCommand::new);
    commands.put("same", SameCommand::new);
    commands.put("differ", DifferCommand::new);
    commands.put("undo", UndoCommand::new);
    commands.put("decisions", DecisionsCommand::new);
    commands.put("documents", DocumentsCommand::new);
    commands.put("remove", RemoveCommand::new);
    commands.put("stats", StatsCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("completion", CompletionCommand::new);
    return commands;
  }

  /**
   * The parser for a command line. It knows the one command that the line begins with, or all of
   * them where it begins with something else or needs them: setting up all takes a tenth of a
   * second.
   */
  static CommandLine parser(Console console, String... args) {
    CommandLine parser = new CommandLine(new Entente(console));
    Map<String, Function<Console, Object>> commands = commands();
    String wanted = args.length > 0 && !args[0].equals("completion") ? args[0] : "";
    @Nullable Function<Console, Object> only = commands.get(wanted);
    if (only != null) {
      parser.addSubcommand(wanted, only.apply(console));
    } else {
      commands.forEach((name, command) -> parser.addSubcommand(name, command.apply(console)));
      parser.addSubcommand(new HelpCommand());
    }
    Complaints complaints = new Complaints(console);
    return parser
        .setOut(console.writer())
        .setErr(console.errorWriter())
        .setColorScheme(Help.defaultColorScheme(ansi(console.terminal())))
        .setUsageHelpWidth(Math.min(console.terminal().columns(), HELP_WIDTH))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(CommandTable::run)
        .setParameterExceptionHandler(complaints)
        .setExecutionExceptionHandler(complaints);
  }

  /** Runs a command, unless there is none of this name: then no "--help" behind it helps. */
  private static int run(ParseResult parsed) {
    if (!parsed.unmatched().isEmpty()) {
      throw new UnmatchedArgumentException(parsed.commandSpec().commandLine(), parsed.unmatched());
    }
    return new RunLast().execute(parsed);
  }

  private static Help.Ansi ansi(Terminal terminal) {
    return terminal.colour() ? Help.Ansi.ON : Help.Ansi.OFF;
  }
}
