package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.actor.GazetteerException;
import org.entente.actor.OwnEntries;
import org.entente.batch.Readers;
import org.entente.batch.Work;
import org.entente.graph.GazetteerFile;
import org.entente.source.DocumentReader;
import org.entente.source.Limits;
import org.entente.text.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How to read documents. */
final class ReadOptions {

  /** What the parameter PATH of a command means. */
  static final String PATHS =
      "Files, folders, or - for standard input: plain text (header lines Title:, Date:, Publisher:,"
          + " Url: on top) or JSON Lines; any may be gzipped.";

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--date",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Day of publication of documents that don't give it: 2021-11-12.")
  private @Nullable LocalDate date;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = {
        "People, organisations and places that you know, as .csv or .ttl: they come before those",
        "that Entente knows. Columns: label, type (Person, Organization, Place), and as wanted",
        "aliases, country (NO), qid (Q7747), offices (role;from;to); | separates several in a cell."
      })
  private @Nullable Path gazetteer;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "Documents read at the same time (default: one per processor).")
  void threads(int number) {
    if (number < 1) {
      throw new ParameterException(command.commandLine(), "--threads must be 1 or more");
    }
    threads = number;
  }

  @Spec(Target.MIXEE)
  private CommandSpec command;

  /**
   * The user's gazetteer.
   *
   * @throws GazetteerException if it cannot be used
   */
  OwnEntries gazetteer() {
    try {
      return gazetteer == null ? OwnEntries.none() : GazetteerFile.read(gazetteer);
    } catch (IOException e) {
      throw new GazetteerException(Complaints.said(e));
    }
  }

  /** Reads the documents that are needed, and gives what was read in their order. */
  void read(
      Console console,
      Stages stages,
      List<String> paths,
      Predicate<Document> needed,
      Consumer<Work> sink) {
    Readers readers = new Readers(stages::extract, needed, threads);
    readers.read(reader(console).read(paths), sink);
  }

  private DocumentReader reader(Console console) {
    return new DocumentReader(date, console.in(), Limits.STANDARD);
  }

  /**
   * Reads every document, as often as it comes, gives what was read in their order, and complains
   * of those that can't be read.
   *
   * @return the exit code
   */
  int readAll(Console console, Stages stages, List<String> paths, Consumer<Work.Done> sink) {
    int[] failures = {0};
    Readers readers = new Readers(stages::extract, document -> true, threads);
    readers.read(
        reader(console).readEvery(paths),
        work -> {
          switch (work) {
            case Work.Done done -> sink.accept(done);
            case Work.Failed failed -> {
              failures[0]++;
              console.complain(failed.name() + ": " + failed.reason());
            }
            case Work.Skipped skipped ->
                console.note(skipped.name() + ": left out: " + skipped.reason());
            case Work.Unneeded unneeded ->
                throw new IllegalStateException("all are needed: " + unneeded);
          }
        });
    return failures[0] == 0 ? ExitCode.OK : ExitCode.FAILED;
  }
}
