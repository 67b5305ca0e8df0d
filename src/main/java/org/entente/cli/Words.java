package org.entente.cli;

import org.entente.store.Stats;

/** Numbers in sentences. */
final class Words {

  private Words() {}

  /** {@code 1 document}, {@code 2 documents}. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  static String of(Stats stats) {
    long actors = stats.actors().values().stream().mapToLong(Long::longValue).sum();
    return "%s, %s, %s, %s"
        .formatted(
            count(stats.documents(), "document"),
            count(stats.statements(), "statement"),
            count(stats.edges(), "edge"),
            count(actors, "actor"));
  }
}
