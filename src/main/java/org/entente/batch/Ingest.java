package org.entente.batch;

import java.util.ArrayList;
import java.util.List;
import org.entente.statement.Extraction;
import org.entente.store.Outcome;
import org.entente.store.Store;

/**
 * Puts what was read into a store, many documents in one transaction. What was told to the listener
 * is stored for good.
 */
public final class Ingest {

  /** Characters of text that may wait for the next transaction. */
  private static final long WAITING = 20_000_000;

  /** Hears what becomes of each document, in their order but for failures, which come at once. */
  public interface Listener {

    /** A document could not be read or stored. */
    void failed(String name, String reason);

    /** A file was left out on purpose. */
    void skipped(String name, String reason);

    /** A document is in the store, whether or not it had to be written. */
    void stored(String name, Outcome.Kind kind, int statements);
  }

  private final Store store;
  private final Listener listener;
  private final List<Extraction> waiting = new ArrayList<>();
  private long size;

  /** Puts into a store, and tells a listener. */
  public Ingest(Store store, Listener listener) {
    this.store = store;
    this.listener = listener;
  }

  /** Takes the work of a thread. */
  public void take(Work work) {
    switch (work) {
      case Work.Failed failed -> listener.failed(failed.name(), failed.reason());
      case Work.Skipped skipped -> listener.skipped(skipped.name(), skipped.reason());
      case Work.Unneeded unneeded ->
          listener.stored(unneeded.document().name(), Outcome.Kind.UNCHANGED, 0);
      case Work.Done done -> take(done.extraction());
    }
  }

  private void take(Extraction extraction) {
    waiting.add(extraction);
    size += extraction.document().text().length();
    if (waiting.size() >= Store.BATCH || size >= WAITING) {
      flush();
    }
  }

  /** Stores what still waits. To be called at the end. */
  public void flush() {
    if (!waiting.isEmpty()) {
      store.putAll(List.copyOf(waiting)).forEach(this::tell);
      waiting.clear();
      size = 0;
    }
  }

  private void tell(Outcome outcome) {
    String name = outcome.document().name();
    if (outcome.kind() == Outcome.Kind.REFUSED) {
      listener.failed(name, String.valueOf(outcome.reason()));
    } else {
      listener.stored(name, outcome.kind(), outcome.statements());
    }
  }
}
