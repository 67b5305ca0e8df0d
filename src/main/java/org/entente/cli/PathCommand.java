package org.entente.cli;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.explore.Actors;
import org.entente.explore.Claim;
import org.entente.explore.Edge;
import org.entente.explore.Party;
import org.entente.explore.Paths;
import org.entente.explore.Statements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente path A B}: how two actors hang together. */
@Command(
    name = "path",
    description = "Shows a shortest chain of asserted relations between two actors, with evidence.",
    mixinStandardHelpOptions = true)
final class PathCommand extends StoreCommand {

  /** Actors that the search may look at: some seconds on a large store. */
  private static final int BUDGET = 100_000;

  @Parameters(index = "0", paramLabel = "A", description = "Label, alias or IRI.")
  private String from;

  @Parameters(index = "1", paramLabel = "B", description = "Label, alias or IRI.")
  private String to;

  @Option(
      names = "--length",
      paramLabel = "N",
      defaultValue = "6",
      description = "The longest chain to look for (default: ${DEFAULT-VALUE}).")
  private int length;

  PathCommand(Console console) {
    super(console);
  }

  @Override
  int ask(DatasetGraph data) {
    Actors actors = new Actors(data);
    Party start = ActorArgument.resolve(actors, from);
    Party end = ActorArgument.resolve(actors, to);
    if (start.iri().equals(end.iri())) {
      throw new Failure("both names mean " + start.label() + ": name two actors");
    }
    List<Edge> path = new Paths(data, BUDGET).shortest(start, end, length);
    if (path.isEmpty()) {
      console().note("no chain of " + Words.count(length, "relation") + " or fewer leads there");
      return ExitCode.FAILED;
    }
    Statements statements = new Statements(data);
    path.forEach(edge -> print(edge, statements));
    return ExitCode.OK;
  }

  private void print(Edge edge, Statements statements) {
    Optional<Claim> claim = evidence(edge, statements);
    String line =
        claim
            .map(c -> c.subject().label() + "  " + c.did() + "  " + c.objectLabel())
            .orElse(edge.subject().label() + "  " + edge.relation() + "  " + edge.object().label());
    console().out().println(Table.clean(line));
    claim.ifPresent(
        found -> {
          String words = "“" + Table.clean(found.evidence().quote()) + "”";
          console().out().println("    " + words);
          console().out().println("    " + source(found));
        });
  }

  private static String source(Claim claim) {
    String when = ClaimTable.when(claim);
    return Table.clean(
        claim.article().name() + (when.isEmpty() ? "" : ", " + when) + ", " + claim.id());
  }

  /**
   * The first asserted statement between the two. It has the most specific relation, of which the
   * edge may show a more general one, the other way round.
   */
  private static Optional<Claim> evidence(Edge edge, Statements statements) {
    return statements.between(edge.subject(), edge.object()).stream()
        .filter(claim -> claim.judgement().asserted())
        .findFirst();
  }
}
