package org.entente.source;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents from files, directories and standard input.
 *
 * <p>Plain text may begin with header lines ({@code Title:}, {@code Date:}, {@code Publisher:},
 * {@code Url:}, {@code Language:}) or with {@code date 2021-11-12}. Files ending in {@code .jsonl},
 * {@code .ndjson} or {@code .json} hold one JSON object per line with {@code text} and perhaps
 * {@code id}, {@code title}, {@code date} or {@code doc_date}, {@code publisher}, {@code url},
 * {@code language}; standard input does where it starts with a brace. Any of them may be compressed
 * by gzip. In directories only text and JSON Lines files are read, recursively, sorted by name,
 * without hidden ones.
 *
 * @param date the day of publication of documents that do not give it; null for none
 * @param standardInput what the argument {@code -} reads
 * @param limits the bounds of what is read
 */
public record DocumentReader(@Nullable LocalDate date, InputStream standardInput, Limits limits) {

  /**
   * Reads what the arguments name, lazily: a file is opened when the stream gets to it. Nothing is
   * thrown for a bad document: it is a value of the stream like the others. The stream is
   * sequential and must be closed. A document that comes a second time is left out, another with
   * its name or URL is a failure: only one of them could stay in a store.
   *
   * @param arguments files, directories, {@code -}
   */
  public Stream<Reading> read(List<String> arguments) {
    Repetition repetition = new Repetition();
    return stream(arguments, repetition::check);
  }

  /** As {@link #read}, with every document as often as it comes: for who keeps none of them. */
  public Stream<Reading> readEvery(List<String> arguments) {
    return stream(arguments, reading -> reading);
  }

  private Stream<Reading> stream(List<String> arguments, UnaryOperator<Reading> check) {
    Batch batch = new Batch(this, new FileTree(arguments), check);
    Spliterator<Reading> readings =
        Spliterators.spliteratorUnknownSize(batch, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(readings, false).onClose(batch::close);
  }
}
