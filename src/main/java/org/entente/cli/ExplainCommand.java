package org.entente.cli;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.actor.OwnEntries;
import org.entente.explore.Actors;
import org.entente.explore.Article;
import org.entente.explore.Claim;
import org.entente.explore.Evidence;
import org.entente.explore.Judgement;
import org.entente.explore.Party;
import org.entente.explore.Statements;
import org.entente.explore.When;
import org.entente.graph.Decision;
import org.entente.graph.DecisionGraph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente explain STATEMENT}: where a statement comes from. */
@Command(
    name = "explain",
    description = "Shows where a statement comes from, and how each part of it was decided.",
    mixinStandardHelpOptions = true)
final class ExplainCommand extends StoreCommand {

  @Parameters(paramLabel = "STATEMENT", description = StatementArgument.MEANING)
  private String statement;

  ExplainCommand(Console console) {
    super(console);
  }

  @Override
  int ask(DatasetGraph data) {
    List<Decision> decisions = DecisionGraph.read(data.getGraph(iris().decisions()));
    Actors actors = new Actors(data);
    for (Claim claim : StatementArgument.resolve(new Statements(data), statement)) {
      print(claim, new DecidedIdentity(decisions, actors));
    }
    return ExitCode.OK;
  }

  private void print(Claim claim, DecidedIdentity identity) {
    Judgement judgement = claim.judgement();
    line("statement", claim.id());
    line("claim", claim.subject().label() + " " + claim.relation() + " " + claim.objectLabel());
    line("sentence", claim.evidence().marked());
    line("article", article(claim.article(), claim.evidence()));
    party("subject", claim.subject());
    identity.lines(claim.subject()).forEach(line -> line("decided", line));
    line("relation", claim.relation() + event(claim) + ", in the text: " + claim.words());
    party("object", claim.object());
    if (claim.object() != null) {
      identity.lines(claim.object()).forEach(line -> line("decided", line));
    }
    line("sure", sure(judgement));
    line("says", judgement.holders().isEmpty() ? "the newspaper itself" : ClaimTable.says(claim));
    line("when", when(claim.when()));
    party("where", claim.place());
    line("about", claim.topic());
    line("edge", judgement.asserted() ? "yes" : "no: " + whyNoEdge(claim));
    line("rule", claim.rule());
    line("confidence", String.valueOf(claim.confidence()));
    for (String line : new Rereading(new Stages(OwnEntries.none()), claim).lines()) {
      console().out().println(line.replaceAll("\\p{Cntrl}", " "));
    }
  }

  private static String sure(Judgement judgement) {
    boolean future = judgement.tense().equals("future");
    return judgement.inWords() + (future ? "" : ", " + judgement.tense());
  }

  private static String event(Claim claim) {
    return claim.event() == null ? "" : " (" + claim.event() + ")";
  }

  private static String article(Article article, Evidence evidence) {
    String date = article.date() == null ? "no date" : article.date().toString();
    return "%s, %s, characters %d-%d"
        .formatted(article.name(), date, evidence.start(), evidence.end());
  }

  private static String when(@Nullable When when) {
    if (when == null) {
      return "not said";
    }
    String words = when.words() == null ? "" : ", in the text: " + when.words();
    return when.inWords() + " (" + when.granularity() + ")" + words;
  }

  /** The first promise: an edge needs the newspaper's own, certain, positive word. */
  private static String whyNoEdge(Claim claim) {
    Judgement judgement = claim.judgement();
    if (!judgement.holders().isEmpty()) {
      return "it is only reported";
    }
    if (!judgement.certainty().equals("CT")) {
      return "it is not certain";
    }
    if (!judgement.polarity().equals("+")) {
      return "it is denied";
    }
    return judgement.tense().equals("future") ? "it has not happened yet" : "no known object";
  }

  private void party(String name, @Nullable Party party) {
    if (party != null) {
      String wikidata = party.wikidata() == null ? "" : ", " + party.wikidata();
      line(name, party.label() + " (" + party.type() + wikidata + ") <" + party.iri() + ">");
    }
  }

  private void line(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      console().out().println("%-11s %s".formatted(name, Table.clean(value)));
    }
  }
}
