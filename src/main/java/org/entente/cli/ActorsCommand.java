package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.explore.Actors;
import org.entente.explore.Candidate;
import org.entente.explore.Candidates;
import org.entente.explore.Party;
import org.entente.export.CandidateJson;
import org.entente.graph.DecisionGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code entente actors [TEXT]}: who is in the store. */
@Command(
    name = "actors",
    description = {
      "Lists the actors of the store, or those whose names contain some words.",
      "",
      "With --candidates, pairs that may be one, with the reasons: 'entente same' and 'entente",
      "differ' decide about them. A surname alone is no reason."
    },
    mixinStandardHelpOptions = true)
final class ActorsCommand extends StoreCommand {

  /** How candidates may be printed. */
  enum CandidateFormat {
    text,
    json
  }

  @Parameters(arity = "0..*", paramLabel = "TEXT", description = "Words of a name.")
  private List<String> text = List.of();

  @Option(names = "--candidates", description = "Pairs of actors that may be one.")
  private boolean candidates;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Of --candidates: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private CandidateFormat format;

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
    if (format == CandidateFormat.json && !candidates) {
      throw new ParameterException(command(), "-f json needs --candidates");
    }
    Actors actors = new Actors(data);
    List<Party> found = actors.search(String.join(" ", text));
    if (found.isEmpty()) {
      console().note("no actor is called that");
      return ExitCode.FAILED;
    }
    return candidates ? candidates(data, found) : list(actors, found);
  }

  private int list(Actors actors, List<Party> found) {
    Table table = new Table("LABEL", "TYPE", "WIKIDATA", "STATEMENTS", "ALSO");
    found.stream().limit(limit).forEach(party -> add(table, actors, party));
    table.print(console().out(), console().terminal(), "");
    tellOfMore(found.size());
    return ExitCode.OK;
  }

  private int candidates(DatasetGraph data, List<Party> wanted) {
    Set<String> iris = wanted.stream().map(Party::iri).collect(Collectors.toSet());
    List<Candidate> all =
        new Candidates(data, DecisionGraph.read(data.getGraph(iris().decisions())))
            .all().stream()
                .filter(
                    one -> iris.contains(one.first().iri()) || iris.contains(one.second().iri()))
                .toList();
    List<Candidate> some = all.stream().limit(limit).toList();
    if (format == CandidateFormat.json) {
      console().out().println(CandidateJson.of(some));
    } else if (some.isEmpty()) {
      console().note("no two actors look like one");
    } else {
      Table table = new Table("SCORE", "ACTOR", "OTHER", "WHY");
      some.forEach(candidate -> add(table, candidate));
      table.print(console().out(), console().terminal(), "");
    }
    tellOfMore(all.size());
    return ExitCode.OK;
  }

  private void tellOfMore(int all) {
    if (all > limit) {
      console().note("%d of %d: more with --limit".formatted(limit, all));
    }
  }

  private static void add(Table table, Actors actors, Party party) {
    table.row(
        party.label(),
        party.type(),
        Objects.requireNonNullElse(party.wikidata(), ""),
        String.valueOf(actors.statements(party)),
        String.join(", ", party.aliases()));
  }

  private static void add(Table table, Candidate candidate) {
    String why =
        candidate.reasons().stream()
            .map(reason -> words(reason.kind()) + ": " + reason.evidence())
            .collect(Collectors.joining("; "));
    table.row(
        "%.2f".formatted(candidate.score()),
        candidate.first().label(),
        candidate.second().label(),
        why);
  }

  private static String words(Candidate.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
