package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.store.Stats;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente stats}: how much the store holds. */
@Command(
    name = "stats",
    description = "Counts what the store holds.",
    mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store open = store.open()) {
      Stats stats = open.stats();
      line("documents", stats.documents());
      line("statements", stats.statements());
      line("  asserted", stats.asserted());
      line("edges", stats.edges());
      line("actors", stats.actors().values().stream().mapToLong(Long::longValue).sum());
      stats.actors().forEach((type, count) -> line("  " + type, count));
      line("quads", stats.quads());
      return ExitCode.OK;
    }
  }

  private void line(String what, long count) {
    console.out().println("%-16s %,9d".formatted(what, count));
  }
}
