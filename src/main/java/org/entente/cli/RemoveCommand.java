package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.store.Store;
import org.entente.store.StoredDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente remove DOC...}: takes documents out of the store. */
@Command(
    name = "remove",
    description = "Removes documents, with all that only they support.",
    mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store;

  @Parameters(
      arity = "1..*",
      paramLabel = "DOC",
      description = "Name, URL or IRI of a document, as 'entente documents' lists them.")
  private List<String> documents;

  RemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int code = ExitCode.OK;
    try (Store open = store.open()) {
      for (String key : documents) {
        code = Math.max(code, remove(open, key));
      }
    }
    return code;
  }

  private int remove(Store open, String key) {
    List<StoredDocument> found = open.documents(key);
    if (found.isEmpty()) {
      console.complain("no document '" + key + "': 'entente documents' lists them");
      return ExitCode.FAILED;
    }
    if (found.size() > 1) {
      console.complain("several documents are called '" + key + "': name one by its IRI");
      found.forEach(document -> console.err().println("  <" + document.iri() + ">"));
      return ExitCode.FAILED;
    }
    open.remove(found.getFirst());
    console.note(
        "removed %s with %s"
            .formatted(key, Words.count(found.getFirst().statements(), "statement")));
    return ExitCode.OK;
  }
}
