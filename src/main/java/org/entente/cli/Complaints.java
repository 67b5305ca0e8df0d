package org.entente.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into one line on standard error and an exit code. */
final class Complaints implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final Console console;

  Complaints(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    console.complain(unknown(error, args).orElseGet(() -> said(error)));
    List<String> near =
        error instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    if (!near.isEmpty()) {
      console.err().println("Did you mean: " + String.join(", ", near) + "?");
    }
    String name = command.getCommandSpec().qualifiedName();
    console.err().println("Try '" + name + " --help'.");
    return ExitCode.USAGE;
  }

  /** What stands in place of a command. */
  private static Optional<String> unknown(ParameterException error, String[] args) {
    boolean root = error.getCommandLine().getParent() == null;
    boolean argument =
        error instanceof UnmatchedArgumentException && root && !args[0].startsWith("-");
    return argument ? Optional.of("no command '" + Table.clean(args[0]) + "'") : Optional.empty();
  }

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
    if (error instanceof OutputClosedException closed) {
      return closed.exitCode(console);
    }
    return failed(error);
  }

  /** Reports an error and gives the exit code. */
  int failed(Throwable error) {
    console.complain(said(error));
    if (error instanceof Failure failure) {
      failure.details().forEach(line -> console.err().println("  " + Table.clean(line)));
    }
    console.trace(error);
    return ExitCode.FAILED;
  }

  /** An error in words for people. */
  static String said(Throwable error) {
    return switch (error) {
      case NoSuchFileException e -> e.getFile() + ": no such file or folder";
      case AccessDeniedException e -> e.getFile() + ": permission denied";
      case FileSystemException e -> e.getFile() + ": " + orName(e.getReason(), e);
      case OutOfMemoryError e -> "not enough memory: give Java more with ENTENTE_JAVA_OPTS=-Xmx4g";
      case StackOverflowError e -> "too deeply nested";
      default -> orName(error.getMessage(), error);
    };
  }

  private static String orName(@Nullable String message, Throwable error) {
    return message == null || message.isBlank() ? error.getClass().getSimpleName() : message;
  }
}
