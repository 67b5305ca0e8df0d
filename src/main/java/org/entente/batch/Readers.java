package org.entente.batch;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.source.Reading;
import org.entente.statement.Extraction;
import org.entente.text.Document;

/** Reads documents on several threads, and gives what was read in the order of the documents. */
public final class Readers {

  private final Function<Document, Extraction> extractor;
  private final Predicate<Document> needed;
  private final int threads;

  /**
   * Readers that share an extractor.
   *
   * @param extractor thread-safe
   * @param needed whether a document has to be read; thread-safe
   * @param threads how many read at the same time
   */
  public Readers(
      Function<Document, Extraction> extractor, Predicate<Document> needed, int threads) {
    this.extractor = extractor;
    this.needed = needed;
    this.threads = threads;
  }

  /** Reads all, and closes the stream. The sink is called on this thread. */
  public void read(Stream<Reading> readings, Consumer<Work> sink) {
    try (readings;
        InOrder pool = new InOrder(threads)) {
      pool.run(readings.iterator(), this::work, sink);
    }
  }

  private Work work(Reading reading) {
    return switch (reading) {
      case Reading.Failed failed -> new Work.Failed(failed.name(), failed.reason());
      case Reading.Skipped skipped -> new Work.Skipped(skipped.name(), skipped.reason());
      case Reading.Read read -> extract(read);
    };
  }

  private Work extract(Reading.Read read) {
    Document document = read.document();
    try {
      return needed.test(document)
          ? new Work.Done(extractor.apply(document), read.json())
          : new Work.Unneeded(document);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Work.Failed(document.name(), "can't be understood: " + e);
    }
  }
}
