package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.batch.Ingest;
import org.entente.graph.Iris;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente add PATH...}: reads documents into a store. */
@Command(
    name = "add",
    description = {
      "Reads documents into the store, which is made if it is not there.",
      "",
      "A document that is there already is left alone, a changed version takes its place. A bad",
      "document is reported and does not stop the others; the exit code is 1 then."
    },
    mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = ReadOptions.PATHS)
  private List<String> paths;

  @Mixin private ReadOptions reading;

  @Mixin private StoreOption store;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "How the things of a new store are named (default: ${DEFAULT-VALUE}).")
  private String base;

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Stages stages = new Stages(reading.gazetteer());
    try (Store open = store.openOrCreate(base, stages::graphs)) {
      Progress progress = new Progress(console);
      Ingest ingest = new Ingest(open, progress);
      reading.read(console, stages, paths, document -> !open.isCurrent(document), ingest::take);
      ingest.flush();
      progress.finish(open.stats());
      return progress.failures() == 0 ? ExitCode.OK : ExitCode.FAILED;
    }
  }
}
