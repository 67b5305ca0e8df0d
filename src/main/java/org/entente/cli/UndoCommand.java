package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.graph.Decision;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente undo N}: takes a decision back. */
@Command(
    name = "undo",
    description = "Undoes a decision about actors: the store is as if it had never been made.",
    mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "N",
      description = "The number of the decision, as 'entente decisions' lists it.")
  private int number;

  @Mixin private StoreOption store;

  UndoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store open = store.open()) {
      Decision undone = open.undo(number);
      console.note("undone: " + DecisionsCommand.said(undone));
      return ExitCode.OK;
    }
  }
}
