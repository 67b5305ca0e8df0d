package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.graph.Decision;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente decisions}: what was decided about actors. */
@Command(
    name = "decisions",
    description = {
      "Lists the decisions about actors: 'same' keeps the first one's name.",
      "",
      "A decision stays when no document names its actors any more."
    },
    mixinStandardHelpOptions = true)
final class DecisionsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store;

  DecisionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store open = store.open()) {
      List<Decision> decisions = open.decisions();
      if (decisions.isEmpty()) {
        console.note("nothing is decided: 'entente actors --candidates' proposes something");
        return ExitCode.OK;
      }
      Table table = new Table("NUMBER", "DECISION", "ACTOR", "OTHER", "IRI", "OTHER IRI");
      decisions.forEach(decision -> add(table, decision));
      table.print(console.out(), console.terminal(), "");
      return ExitCode.OK;
    }
  }

  private static void add(Table table, Decision decision) {
    table.row(
        String.valueOf(decision.number()),
        kind(decision),
        decision.first().label(),
        decision.second().label(),
        decision.first().iri(),
        decision.second().iri());
  }

  /** A decision as it was made: {@code same 'Joe Biden' 'President Biden'}. */
  static String said(Decision decision) {
    return "%s '%s' '%s'"
        .formatted(kind(decision), decision.first().label(), decision.second().label());
  }

  private static String kind(Decision decision) {
    return decision.kind().name().toLowerCase(Locale.ROOT);
  }
}
