package org.entente.cli;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.explore.Actors;
import org.entente.explore.Claim;
import org.entente.explore.Office;
import org.entente.explore.Offices;
import org.entente.explore.Party;
import org.entente.explore.Statements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente show ACTOR}: offices and relations of an actor. */
@Command(
    name = "show",
    description = {
      "Shows an actor: offices, relations and what is only said of it.",
      "",
      "WHEN is the day of the event, SURE how sure the holder is, SAYS who says so where it is not",
      "the newspaper itself. 'entente explain STATEMENT' shows where a line comes from."
    },
    mixinStandardHelpOptions = true)
final class ShowCommand extends StoreCommand {

  @Parameters(paramLabel = "ACTOR", description = "Label, alias or IRI of an actor or a position.")
  private String actor;

  ShowCommand(Console console) {
    super(console);
  }

  @Override
  int ask(DatasetGraph data) {
    Party party = ActorArgument.resolve(new Actors(data), actor);
    List<Claim> claims = new Statements(data).about(party);
    heading(party);
    offices(new Offices(data).of(party));
    section("Relations", claims.stream().filter(claim -> claim.judgement().asserted()).toList());
    section(
        "Statements that are no edges",
        claims.stream().filter(claim -> !claim.judgement().asserted()).toList());
    return ExitCode.OK;
  }

  private void heading(Party party) {
    String wikidata = party.wikidata() == null ? "" : ", " + party.wikidata();
    console().out().println(Table.clean(party.label()) + "  (" + party.type() + wikidata + ")");
    console().out().println("<" + party.iri() + ">");
    if (!party.aliases().isEmpty()) {
      console().out().println(Table.clean("also: " + String.join(", ", party.aliases())));
    }
  }

  private void offices(List<Office> offices) {
    Table table = new Table("OFFICE", "HOLDER", "SAID OF");
    offices.forEach(
        office -> table.row(office.post().label(), office.holder().label(), office.inWords()));
    print("Offices", table);
  }

  private void section(String title, List<Claim> claims) {
    print(title, ClaimTable.of(claims));
  }

  private void print(String title, Table table) {
    if (!table.isEmpty()) {
      console().out().println();
      console().out().println(title);
      table.print(console().out(), console().terminal(), "  ");
    }
  }
}
