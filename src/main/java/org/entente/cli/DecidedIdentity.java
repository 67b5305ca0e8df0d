package org.entente.cli;

import java.util.List;
import java.util.stream.Stream;
import org.entente.explore.Actors;
import org.entente.explore.Lookup;
import org.entente.explore.Party;
import org.entente.graph.DecidedActor;
import org.entente.graph.Decision;
import org.entente.graph.Decision.Kind;

/** Which decisions made an actor of a store who it is. */
final class DecidedIdentity {

  private final List<Decision> decisions;
  private final Actors actors;

  DecidedIdentity(List<Decision> decisions, Actors actors) {
    this.decisions = decisions;
    this.actors = actors;
  }

  /** In words, a line for each decision: "President Biden is Joe Biden, by decision 1". */
  List<String> lines(Party party) {
    return decisions.stream()
        .filter(decision -> decision.kind() == Kind.SAME && is(decision.first(), party))
        .map(
            decision ->
                "%s is %s, by decision %d"
                    .formatted(
                        decision.second().label(), decision.first().label(), decision.number()))
        .toList();
  }

  /** The actor that is called so by itself, whether or not the party is its name now. */
  Stream<DecidedActor> called(String name, Party party) {
    return decisions.stream()
        .flatMap(decision -> Stream.of(decision.first(), decision.second()))
        .filter(actor -> actor.isCalled(name) && is(actor, party));
  }

  private boolean is(DecidedActor actor, Party party) {
    return actors.lookup(actor.iri()) instanceof Lookup.Found found
        && found.party().iri().equals(party.iri());
  }
}
