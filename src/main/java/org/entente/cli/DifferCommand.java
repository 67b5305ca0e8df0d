package org.entente.cli;

import org.entente.graph.Decision;
import picocli.CommandLine.Command;

/** {@code entente differ A B}: they are two. */
@Command(
    name = "differ",
    description = {
      "Decides that two actors are two, however much alike: 'actors --candidates' proposes them no",
      "more, and 'same' refuses them."
    },
    mixinStandardHelpOptions = true)
final class DifferCommand extends DecideCommand {

  DifferCommand(Console console) {
    super(console, Decision.Kind.DIFFER);
  }

  @Override
  String said(Decision decision) {
    return decision.second().label() + " is not " + decision.first().label();
  }
}
