package org.entente.cli;

import java.nio.file.Path;
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

  /** Opens the store; makes one where there is none. */
  Store openOrCreate(String base) {
    return Store.exists(folder) ? open() : Store.create(folder, new Iris(base));
  }
}
