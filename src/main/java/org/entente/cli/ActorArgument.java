package org.entente.cli;

import java.util.List;
import org.entente.explore.Actors;
import org.entente.explore.Lookup;
import org.entente.explore.Party;

/** Turns the name of an actor on the command line into the actor. */
final class ActorArgument {

  private ActorArgument() {}

  /**
   * The actor.
   *
   * @throws Failure where there is none of the name, or several
   */
  static Party resolve(Actors actors, String name) {
    return switch (actors.lookup(name)) {
      case Lookup.Found found -> found.party();
      case Lookup.Ambiguous several ->
          throw new Failure(
              "'" + name + "' may be one of several: name one by its IRI",
              lines(several.candidates()));
      case Lookup.Unknown unknown ->
          throw new Failure(
              "no actor is called '" + name + "'" + (unknown.near().isEmpty() ? "" : "; near it:"),
              lines(unknown.near()));
    };
  }

  private static String[] lines(List<Party> parties) {
    return parties.stream()
        .map(party -> party.label() + "  " + party.type() + "  <" + party.iri() + ">")
        .toArray(String[]::new);
  }
}
