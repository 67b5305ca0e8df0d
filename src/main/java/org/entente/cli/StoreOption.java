package org.entente.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.entente.graph.DocumentGraph;
import org.entente.graph.Iris;
import org.entente.store.Store;
import picocli.CommandLine.Option;

/** Which store. */
final class StoreOption {

  @Option(
      names = {"--store", "--loc"},
      paramLabel = "DIR",
      defaultValue = "${env:ENTENTE_STORE:-entente-store}",
      description = "The store (default: $$ENTENTE_STORE, else ./entente-store).")
  private Path folder;

  /** Opens the store, which must be there. */
  Store open() {
    return Store.open(folder);
  }

  /** Opens the store to add to it; makes one where there is none. */
  Store openOrCreate(String base, Function<Iris, DocumentGraph> graphs) {
    return Store.exists(folder)
        ? Store.open(folder, graphs)
        : Store.create(folder, new Iris(base), graphs);
  }
}
