package org.entente.cli;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.explore.Actors;
import org.entente.explore.Claim;
import org.entente.explore.Party;
import org.entente.explore.Statements;
import org.entente.explore.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente timeline ACTOR [OTHER]}: what happened, day by day. */
@Command(
    name = "timeline",
    description = "Shows the dated statements about an actor, or about two together, by day.",
    mixinStandardHelpOptions = true)
final class TimelineCommand extends StoreCommand {

  @Parameters(index = "0", paramLabel = "ACTOR", description = "Label, alias or IRI.")
  private String actor;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OTHER",
      description = "Only what is between the two.")
  private @Nullable String other;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only what ends on this day or later.")
  private LocalDate from = LocalDate.MIN;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only what begins on this day or earlier.")
  private LocalDate to = LocalDate.MAX;

  TimelineCommand(Console console) {
    super(console);
  }

  @Override
  int ask(DatasetGraph data) {
    Actors actors = new Actors(data);
    Statements statements = new Statements(data);
    Party party = ActorArgument.resolve(actors, actor);
    List<Claim> claims =
        other == null
            ? statements.about(party)
            : statements.between(party, ActorArgument.resolve(actors, other));
    List<Claim> dated = claims.stream().filter(this::inside).toList();
    if (dated.isEmpty()) {
      console().note("nothing dated is known");
    } else {
      ClaimTable.of(dated).print(console().out(), console().terminal(), "");
    }
    return ExitCode.OK;
  }

  private boolean inside(Claim claim) {
    When when = claim.when();
    return when != null && !when.last().isBefore(from) && !when.first().isAfter(to);
  }
}
