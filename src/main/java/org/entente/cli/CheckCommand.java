package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.store.Finding;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente check}: whether the store keeps its rules. */
@Command(
    name = "check",
    description = "Checks that the store keeps its rules; the exit code is 1 where it does not.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store open = store.open()) {
      List<Finding> findings = open.check();
      for (Finding finding : findings) {
        console.out().println(finding.check() + ": " + Table.clean(finding.title()));
        finding.examples().forEach(line -> console.out().println("  " + Table.clean(line)));
      }
      console.note(findings.isEmpty() ? "nothing is wrong" : "broken: " + rules(findings));
      return findings.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }
  }

  private static String rules(List<Finding> findings) {
    return Words.count(findings.size(), "rule");
  }
}
