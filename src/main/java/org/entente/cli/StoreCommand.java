package org.entente.cli;

import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.graph.Iris;
import org.entente.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that asks a store something. */
abstract class StoreCommand implements Callable<Integer> {

  private final Console console;
  private Iris iris = Iris.standard();

  @Mixin private StoreOption store;

  @Spec private CommandSpec spec;

  StoreCommand(Console console) {
    this.console = console;
  }

  final Console console() {
    return console;
  }

  /** The command as the parser knows it, to complain of its arguments. */
  final CommandLine command() {
    return spec.commandLine();
  }

  /** How things are named in the store that is open. */
  final Iris iris() {
    return iris;
  }

  @Override
  public final Integer call() {
    if (!needsStore()) {
      return withoutStore();
    }
    try (Store open = store.open()) {
      iris = open.iris();
      return open.read(this::ask);
    }
  }

  /** Asks, inside a read transaction, and gives the exit code. */
  abstract int ask(DatasetGraph data);

  /** Whether the arguments ask for something that only a store knows. */
  boolean needsStore() {
    return true;
  }

  /** Answers what needs no store, and gives the exit code. */
  int withoutStore() {
    throw new IllegalStateException("a store is needed");
  }
}
