package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.export.DocumentSink;
import org.entente.export.Format;
import org.entente.graph.DocumentGraph;
import org.entente.graph.Iris;
import org.entente.graph.Vocabulary;
import org.entente.statement.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente extract PATH...}: prints what documents say, without a store. */
@Command(
    name = "extract",
    description = "Prints the statements of documents, without a store.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  /** How statements may be printed. */
  enum ExtractFormat {
    table,
    jsonl,
    csv,
    turtle,
    trig,
    nquads,
    ntriples,
    jsonld
  }

  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = ReadOptions.PATHS)
  private List<String> paths;

  @Mixin private ReadOptions reading;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ExtractFormat format;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Stages stages = new Stages(reading.gazetteer());
    DocumentGraph graphs = stages.graphs(Iris.standard());
    try (DocumentSink sink = sink(graphs.iris(), stages.cameo())) {
      return reading.readAll(
          console, stages, paths, done -> write(done.extraction(), graphs, sink));
    }
  }

  private DocumentSink sink(Iris iris, Map<String, String> cameo) {
    return format == ExtractFormat.table
        ? new TableSink(console)
        : Format.valueOf(format.name().toUpperCase(Locale.ROOT))
            .to(console.out(), Vocabulary.prefixes(iris), cameo);
  }

  private static void write(Extraction extraction, DocumentGraph graphs, DocumentSink sink) {
    Graph graph = GraphFactory.createDefaultGraph();
    graphs.triples(extraction).forEach(graph::add);
    try {
      sink.document(graphs.iris().document(extraction.document()), graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
