package org.entente.cli;

import java.util.List;
import java.util.Objects;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.explore.Actors;
import org.entente.explore.Party;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente actors [TEXT]}: who is in the store. */
@Command(
    name = "actors",
    description = "Lists the actors of the store, or those whose names contain some words.",
    mixinStandardHelpOptions = true)
final class ActorsCommand extends StoreCommand {

  @Parameters(arity = "0..*", paramLabel = "TEXT", description = "Words of a name.")
  private List<String> text = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  ActorsCommand(Console console) {
    super(console);
  }

  @Override
  int ask(DatasetGraph data) {
    Actors actors = new Actors(data);
    List<Party> found = actors.search(String.join(" ", text));
    if (found.isEmpty()) {
      console().note("no actor is called that");
      return ExitCode.FAILED;
    }
    Table table = new Table("LABEL", "TYPE", "WIKIDATA", "STATEMENTS", "ALSO");
    found.stream().limit(limit).forEach(party -> add(table, actors, party));
    table.print(console().out(), console().terminal(), "");
    if (found.size() > limit) {
      console().note("%d of %d: more with --limit".formatted(limit, found.size()));
    }
    return ExitCode.OK;
  }

  private static void add(Table table, Actors actors, Party party) {
    table.row(
        party.label(),
        party.type(),
        Objects.requireNonNullElse(party.wikidata(), ""),
        String.valueOf(actors.statements(party)),
        String.join(", ", party.aliases()));
  }
}
