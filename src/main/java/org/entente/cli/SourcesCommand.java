package org.entente.cli;

import java.util.List;
import java.util.Objects;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.explore.Article;
import org.entente.explore.Claim;
import org.entente.explore.Party;
import org.entente.explore.Statements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente sources STATEMENT}: who else says so. */
@Command(
    name = "sources",
    description = "Lists all articles that state or report the same of the same actors.",
    mixinStandardHelpOptions = true)
final class SourcesCommand extends StoreCommand {

  @Parameters(paramLabel = "STATEMENT", description = StatementArgument.MEANING)
  private String statement;

  SourcesCommand(Console console) {
    super(console);
  }

  @Override
  int ask(DatasetGraph data) {
    Statements statements = new Statements(data);
    Claim claim = StatementArgument.resolve(statements, statement).getFirst();
    Table table =
        new Table("PUBLISHED", "PUBLISHER", "ARTICLE", "SURE", "SAYS", "QUOTE", "STATEMENT");
    same(claim, statements).forEach(other -> add(table, other));
    table.print(console().out(), console().terminal(), "");
    return ExitCode.OK;
  }

  private static List<Claim> same(Claim claim, Statements statements) {
    Party object = claim.object();
    List<Claim> near =
        object == null
            ? statements.about(claim.subject())
            : statements.between(claim.subject(), object);
    return near.stream()
        .filter(other -> other.relation().equals(claim.relation()))
        .filter(other -> object != null || other.objectText().equals(claim.objectText()))
        .toList();
  }

  private static void add(Table table, Claim claim) {
    Article article = claim.article();
    table.row(
        Objects.toString(article.date(), ""),
        Objects.toString(article.publisher(), ""),
        article.name(),
        claim.judgement().inWords(),
        ClaimTable.says(claim),
        claim.evidence().quote(),
        claim.id());
  }
}
