package org.entente.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.store.Store;
import org.entente.store.StoredDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente documents}: what was read. */
@Command(
    name = "documents",
    description = "Lists the documents of the store.",
    mixinStandardHelpOptions = true)
final class DocumentsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store;

  DocumentsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store open = store.open()) {
      Table table = new Table("DATE", "DOCUMENT", "STATEMENTS", "PUBLISHER", "TITLE");
      for (StoredDocument document : open.documents()) {
        table.row(
            text(document.date()),
            document.name(),
            String.valueOf(document.statements()),
            text(document.publisher()),
            text(document.title()));
      }
      table.print(console.out(), console.terminal(), "");
      return ExitCode.OK;
    }
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
