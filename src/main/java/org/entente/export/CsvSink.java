package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.explore.Claim;
import org.entente.explore.ClaimReader;
import org.entente.explore.Judgement;
import org.entente.explore.Party;
import org.entente.explore.When;
import org.jspecify.annotations.Nullable;

/** Writes a statement per row as comma-separated values (RFC 4180), with a header. */
final class CsvSink implements DocumentSink {

  private static final List<String> HEADER =
      List.of(
          "id",
          "doc",
          "subject",
          "relation",
          "event",
          "object",
          "first_day",
          "last_day",
          "place",
          "certainty",
          "polarity",
          "tense",
          "holders",
          "asserted",
          "quote",
          "start",
          "end",
          "confidence",
          "rule");

  private final OutputStream out;
  private boolean begun;

  CsvSink(OutputStream out) {
    this.out = out;
  }

  @Override
  public void document(Node document, Graph graph) throws IOException {
    begin();
    for (Claim claim : new ClaimReader(document, graph).all()) {
      row(cells(claim));
    }
  }

  private static List<String> cells(Claim claim) {
    Judgement judgement = claim.judgement();
    When when = claim.when();
    return List.of(
        claim.id(),
        claim.article().name(),
        claim.subject().label(),
        claim.relation(),
        Objects.requireNonNullElse(claim.event(), ""),
        claim.objectLabel(),
        when == null ? "" : when.first().toString(),
        when == null ? "" : when.last().toString(),
        label(claim.place()),
        judgement.certainty(),
        judgement.polarity(),
        judgement.tense(),
        judgement.holders().stream().map(Party::label).collect(Collectors.joining(" > ")),
        String.valueOf(judgement.asserted()),
        claim.evidence().quote(),
        String.valueOf(claim.evidence().start()),
        String.valueOf(claim.evidence().end()),
        String.valueOf(claim.confidence()),
        claim.rule());
  }

  private static String label(@Nullable Party party) {
    return party == null ? "" : party.label();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      row(HEADER);
    }
  }

  private void row(List<String> cells) throws IOException {
    String line = cells.stream().map(CsvSink::quoted).collect(Collectors.joining(",")) + "\r\n";
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws IOException {
    begin();
    out.flush();
  }
}
