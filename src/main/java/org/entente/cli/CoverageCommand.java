package org.entente.cli;

import java.util.List;
import java.util.Locale;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.explore.Coverage;
import org.entente.statement.Gap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente coverage [PATH...]}: what the rules do not know yet. */
@Command(
    name = "coverage",
    description = {
      "Lists verbs and nouns without a frame, names that are not linked and sentences without a",
      "statement, the commonest first: what to add to ontology/.",
      "",
      "Of documents it tells all of this; of a store verbs and names, as it keeps no texts."
    },
    mixinStandardHelpOptions = true)
final class CoverageCommand extends StoreCommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = {ReadOptions.PATHS, "Default: what the store holds."})
  private List<String> paths = List.of();

  @Mixin private ReadOptions reading;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many of each kind at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  CoverageCommand(Console console) {
    super(console);
  }

  @Override
  boolean needsStore() {
    return paths.isEmpty();
  }

  @Override
  int ask(DatasetGraph data) {
    Coverage coverage = new Coverage();
    coverage.add(data);
    print(coverage);
    return ExitCode.OK;
  }

  @Override
  int withoutStore() {
    Coverage coverage = new Coverage();
    int code =
        reading.readAll(
            console(),
            new Stages(reading.gazetteer()),
            paths,
            done -> coverage.add(done.extraction()));
    print(coverage);
    return code;
  }

  private void print(Coverage coverage) {
    Table table = new Table("MISSING", "COUNT", "TERM", "SAMPLE", "DOCUMENT");
    for (Gap.Kind kind : Gap.Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      coverage.missing(kind).stream()
          .limit(limit)
          .forEach(
              m ->
                  table.row(
                      name,
                      String.valueOf(m.count()),
                      kind == Gap.Kind.SENTENCE ? "" : m.term(),
                      m.sample(),
                      m.document()));
    }
    if (table.isEmpty()) {
      console().note("nothing is missing");
    } else {
      table.print(console().out(), console().terminal(), "");
    }
  }
}
