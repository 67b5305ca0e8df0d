package org.entente.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.entente.explore.AnswerSink;
import org.entente.explore.QueryLimits;
import org.entente.explore.QueryPrefixes;
import org.entente.explore.Questions;
import org.entente.explore.SavedQueries;
import org.entente.explore.SavedQuery;
import org.entente.explore.SparqlText;
import org.entente.export.AnswerFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente query SPARQL | FILE.rq | NAME}: asks a question. */
@Command(
    name = "query",
    description = {
      "Asks a SPARQL query: its text, a file, - for standard input, or the name of a saved one.",
      "Without a query, lists the saved ones.",
      "",
      "Edges and actors are in the default graph, statements in a graph per document:",
      "  entente query 'ASK { actor:Joe_Biden ent:met actor:Ursula_von_der_Leyen }'",
      "  entente query meetings -p from=2021-11-01 -f csv",
      "Prefixes ent, actor, position, doc, statement, rdf, rdfs, xsd, skos, org, schema, dcterms,",
      "prov, oa and wd need no declaration. Queries only read; FROM and SERVICE are refused."
    },
    mixinStandardHelpOptions = true)
final class QueryCommand extends StoreCommand {

  /** How answers may be printed. */
  enum QueryFormat {
    text,
    csv,
    tsv,
    json,
    xml,
    jsonl,
    markdown
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      description = "SPARQL, a file, - or the name of a saved query.")
  private @Nullable String query;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "What stands in for the variable ?NAME.")
  private List<String> values = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private QueryFormat format;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long it may take; 0 for ever (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Option(
      names = "--limit",
      paramLabel = "ROWS",
      defaultValue = "100000",
      description = "How many rows to print; 0 for all (default: ${DEFAULT-VALUE}).")
  private long rows;

  QueryCommand(Console console) {
    super(console);
  }

  @Override
  boolean needsStore() {
    return query != null;
  }

  @Override
  int withoutStore() {
    Table table = new Table("NAME", "WHAT", "PARAMETERS");
    for (SavedQuery saved : SavedQueries.all()) {
      List<String> names = saved.parameters().stream().map(p -> p.name()).toList();
      table.row(saved.name(), saved.title(), String.join(", ", names));
    }
    table.print(console().out(), console().terminal(), "");
    return ExitCode.OK;
  }

  @Override
  int ask(DatasetGraph data) {
    PrefixMapping prefixes = QueryPrefixes.of(iris());
    SavedQuery saved = new QueryText(console()).read(String.valueOf(query));
    Query parsed = new SparqlText(prefixes).parse(saved.sparql());
    Map<Var, Node> terms = new QueryParameters(data, prefixes).terms(saved, values);
    QueryLimits limits = new QueryLimits(Duration.ofSeconds(timeout), rows);
    boolean all = new Questions(data, limits).ask(parsed, terms, sink(prefixes));
    if (!all) {
      console().complain("cut after " + Words.count(rows, "row") + ": --limit 0 gives all");
    }
    return ExitCode.OK;
  }

  private AnswerSink sink(PrefixMapping prefixes) {
    return format == QueryFormat.text
        ? new TextAnswer(console(), prefixes)
        : AnswerFormat.named(format.name()).to(console().out(), prefixes);
  }
}
