package org.entente.cli;

import java.util.List;
import org.entente.explore.Claim;
import org.entente.explore.Statements;

/** Turns the id of a statement on the command line into the statement. */
final class StatementArgument {

  /** What the parameter STATEMENT of a command means. */
  static final String MEANING =
      "Its id, the beginning of its id, or its IRI; 'entente show' prints the ids.";

  private StatementArgument() {}

  /**
   * The statement, as often as there are documents of the same words that hold it; at least once.
   *
   * @throws Failure where there is none of the id, or several
   */
  static List<Claim> resolve(Statements statements, String id) {
    List<Claim> claims = id.isBlank() ? List.of() : statements.named(id);
    if (claims.isEmpty()) {
      throw new Failure("no statement '" + id + "': 'entente show ACTOR' prints their ids");
    }
    if (claims.stream().map(Claim::iri).distinct().count() > 1) {
      throw new Failure(
          "several statements begin with '" + id + "'",
          claims.stream().map(Claim::id).distinct().toArray(String[]::new));
    }
    return claims;
  }
}
