package org.entente.cli;

import java.util.EnumMap;
import java.util.Map;
import org.entente.batch.Ingest;
import org.entente.store.Outcome;
import org.entente.store.Stats;

/** Tells how the reading of documents goes on, on standard error. */
final class Progress implements Ingest.Listener {

  /** Documents between two lines of progress in a file. */
  private static final int STEP = 1000;

  private final Console console;
  private final Map<Outcome.Kind, Integer> kinds = new EnumMap<>(Outcome.Kind.class);
  private int documents;
  private int failures;
  private long statements;
  private boolean lineOpen;

  Progress(Console console) {
    this.console = console;
  }

  int failures() {
    return failures;
  }

  @Override
  public void failed(String name, String reason) {
    closeLine();
    failures++;
    console.complain(name + ": " + reason);
  }

  @Override
  public void skipped(String name, String reason) {
    closeLine();
    console.note(name + ": left out: " + reason);
  }

  @Override
  public void stored(String name, Outcome.Kind kind, int count) {
    documents++;
    statements += count;
    kinds.merge(kind, 1, Integer::sum);
    if (console.quiet()) {
      return;
    }
    if (console.terminal().progress()) {
      console.err().print("\rentente: " + documents + " documents, " + statements + " statements");
      console.err().flush();
      lineOpen = true;
    } else if (documents % STEP == 0) {
      console.note(documents + " documents, " + statements + " statements");
    }
  }

  /** The summary. */
  void finish(Stats stats) {
    closeLine();
    console.note(
        "%s: %d added, %d replaced, %d unchanged, %d failed; %s read"
            .formatted(
                Words.count(documents + failures, "document"),
                kinds.getOrDefault(Outcome.Kind.ADDED, 0),
                kinds.getOrDefault(Outcome.Kind.REPLACED, 0),
                kinds.getOrDefault(Outcome.Kind.UNCHANGED, 0),
                failures,
                Words.count(statements, "statement")));
    console.note("the store holds " + Words.of(stats));
  }

  private void closeLine() {
    if (lineOpen) {
      console.err().println();
      lineOpen = false;
    }
  }
}
