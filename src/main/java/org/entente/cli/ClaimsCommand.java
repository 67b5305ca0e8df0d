package org.entente.cli;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.explore.Actors;
import org.entente.explore.Claim;
import org.entente.explore.Party;
import org.entente.explore.Statements;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente claims ACTOR [OTHER]}: what is only said. */
@Command(
    name = "claims",
    description = {
      "Shows what is only said of an actor or by it: reported, denied, planned, possible.",
      "With two actors, what is said between them."
    },
    mixinStandardHelpOptions = true)
final class ClaimsCommand extends StoreCommand {

  @Parameters(index = "0", paramLabel = "ACTOR", description = "Label, alias or IRI.")
  private String actor;

  @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", description = "Another one.")
  private @Nullable String other;

  ClaimsCommand(Console console) {
    super(console);
  }

  @Override
  int ask(DatasetGraph data) {
    Actors actors = new Actors(data);
    Statements statements = new Statements(data);
    Party party = ActorArgument.resolve(actors, actor);
    Stream<Claim> found =
        other == null
            ? Stream.concat(statements.about(party).stream(), statements.heldBy(party).stream())
            : statements.between(party, ActorArgument.resolve(actors, other)).stream();
    List<Claim> claims =
        found
            .filter(claim -> !claim.judgement().asserted())
            .distinct()
            .sorted(Statements.BY_DATE)
            .toList();
    if (claims.isEmpty()) {
      console().note("nothing is only said: see 'entente show'");
    } else {
      ClaimTable.of(claims).print(console().out(), console().terminal(), "");
    }
    return ExitCode.OK;
  }
}
