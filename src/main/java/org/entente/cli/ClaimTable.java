package org.entente.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.explore.Claim;
import org.entente.explore.Party;
import org.entente.explore.When;

/** Statements as rows: when, who did what to whom, where, how sure, who says so, which article. */
final class ClaimTable {

  private ClaimTable() {}

  static Table of(List<Claim> claims) {
    Table table =
        new Table("WHEN", "WHO", "DID", "WHOM", "WHERE", "SURE", "SAYS", "ARTICLE", "STATEMENT");
    claims.forEach(claim -> add(table, claim));
    return table;
  }

  static void add(Table table, Claim claim) {
    Party place = claim.place();
    table.row(
        when(claim),
        claim.subject().label(),
        claim.did(),
        claim.objectLabel(),
        place == null ? "" : place.label(),
        claim.judgement().inWords(),
        says(claim),
        claim.article().name(),
        claim.id());
  }

  static String when(Claim claim) {
    When when = claim.when();
    return when == null ? "" : when.inWords();
  }

  /** The holders, the outermost first; nothing for the newspaper itself. */
  static String says(Claim claim) {
    return claim.judgement().holders().stream()
        .map(Party::label)
        .collect(Collectors.joining(" > "));
  }
}
