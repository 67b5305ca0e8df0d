package org.entente.cli;

import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.explore.Actors;
import org.entente.explore.Party;
import org.entente.graph.DecidedActor;
import org.entente.graph.Decision;
import org.entente.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that decides something about two actors. */
abstract class DecideCommand implements Callable<Integer> {

  private final Console console;
  private final Decision.Kind kind;

  @Parameters(index = "0", paramLabel = "A", description = "Label, alias or IRI.")
  private String first;

  @Parameters(index = "1", paramLabel = "B", description = "Label, alias or IRI.")
  private String second;

  @Mixin private StoreOption store;

  DecideCommand(Console console, Decision.Kind kind) {
    this.console = console;
    this.kind = kind;
  }

  @Override
  public final Integer call() {
    try (Store open = store.open()) {
      String one = open.read(data -> actor(data, open, first));
      String other = open.read(data -> actor(data, open, second));
      Decision decision = open.decide(kind, one, other);
      console.note(
          "decision %d: %s; 'entente undo %d' undoes it"
              .formatted(decision.number(), said(decision), decision.number()));
      return ExitCode.OK;
    }
  }

  /** What was decided, in words. */
  abstract String said(Decision decision);

  /**
   * The actor of a name. One that is taken for another one already is still itself under its own
   * name: so a chain of decisions says what its user said, and each can be undone by itself.
   */
  private static String actor(DatasetGraph data, Store store, String name) {
    Actors actors = new Actors(data);
    Party party = ActorArgument.resolve(actors, name);
    if (party.type().equals("Position")) {
      throw new Failure(party.label() + " is a position: decisions are about actors");
    }
    return new DecidedIdentity(store.decisions(), actors)
        .called(name, party)
        .findFirst()
        .map(DecidedActor::iri)
        .orElse(party.iri());
  }
}
