package org.entente.cli;

import org.entente.graph.Decision;
import picocli.CommandLine.Command;

/** {@code entente same A B}: both are one. */
@Command(
    name = "same",
    description = {
      "Decides that two actors are one: A keeps its name and gets B's names, edges and statements.",
      "",
      "The documents' graphs stay as they are, and documents that are added later are read the same",
      "way. Of a chain, all are one: if B is the same as C already, so is A. Where A goes by another",
      "actor's name already, that name is kept."
    },
    mixinStandardHelpOptions = true)
final class SameCommand extends DecideCommand {

  SameCommand(Console console) {
    super(console, Decision.Kind.SAME);
  }

  @Override
  String said(Decision decision) {
    return decision.second().label() + " is " + decision.first().label();
  }
}
