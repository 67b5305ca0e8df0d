package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.entente.export.Format;
import org.entente.export.StoreExport;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente export}: the store in another format. */
@Command(
    name = "export",
    description = {
      "Writes the store in another format.",
      "",
      "trig, nquads and jsonld keep a graph per document, as it was read, and one of decisions about",
      "actors. The others heed the decisions: turtle and ntriples make one graph of all, jsonl and",
      "csv have a statement per line, graphml and dot only the asserted edges."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  /** How a store may be written. */
  enum ExportFormat {
    turtle,
    trig,
    nquads,
    ntriples,
    jsonld,
    jsonl,
    csv,
    graphml,
    dot
  }

  private final Console console;

  @Mixin private StoreOption store;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      required = true,
      description = "${COMPLETION-CANDIDATES}.")
  private ExportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; the file is there when it is whole (default: standard output).")
  private @Nullable Path file;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Store open = store.open()) {
      if (file == null) {
        write(open, console.out());
      } else {
        writeFile(open, file.toAbsolutePath());
      }
    }
    return ExitCode.OK;
  }

  private void write(Store open, OutputStream out) throws IOException {
    new StoreExport(open, Format.named(format.name())).to(out);
  }

  /** A reader of the file never sees half of it. */
  private void writeFile(Store open, Path target) throws IOException {
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Failure(folder + ": no such folder: make it first");
    }
    Path draft = Files.createTempFile(folder, ".entente-export", ".tmp");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
        write(open, out);
      }
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
