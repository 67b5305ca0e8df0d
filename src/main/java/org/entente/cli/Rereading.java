package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.explore.Claim;
import org.entente.explore.Evidence;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.relation.Definition;
import org.entente.statement.Extraction;
import org.entente.text.Document;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentence of a statement once more, to show how it was understood. The store keeps the
 * sentence, not the article: who "he" is can't be seen from it.
 */
final class Rereading {

  private final Stages stages;
  private final Claim claim;

  Rereading(Stages stages, Claim claim) {
    this.stages = stages;
    this.claim = claim;
  }

  /** The frame with its example, what judged the word, and the tree. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    Definition definition = stages.definition(claim.relation());
    if (definition != null) {
      lines.addAll(definition(definition));
    }
    Evidence evidence = claim.evidence();
    Extraction extraction =
        stages.extract(
            Document.of(claim.article().name(), evidence.quote(), claim.article().date()));
    Span trigger = trigger(evidence);
    for (Sentence sentence : extraction.sentences()) {
      Token token = trigger == null ? null : token(sentence, trigger);
      if (token != null) {
        List<String> trace = stages.judgements(extraction).trace(sentence.index(), token.index());
        lines.add("judged by");
        lines.addAll(indented(trace.isEmpty() ? List.of("nothing: a plain statement") : trace));
      }
      lines.add("tree");
      lines.addAll(indented(TreeText.lines(sentence)));
    }
    return lines;
  }

  private static List<String> definition(Definition definition) {
    List<String> lines = new ArrayList<>();
    lines.add("defined in  " + definition.file() + ", line " + definition.line());
    lines.add("means       " + definition.relation().definition());
    lines.add("example     " + definition.example());
    lines.add("but not     " + definition.counterexample());
    return lines;
  }

  private static @Nullable Span trigger(Evidence evidence) {
    int from = evidence.triggerStart() - evidence.start();
    int to = evidence.triggerEnd() - evidence.start();
    return from >= 0 && from <= to ? new Span(from, to) : null;
  }

  private static @Nullable Token token(Sentence sentence, Span trigger) {
    return sentence.tokens().stream()
        .filter(token -> token.span().overlaps(trigger))
        .findFirst()
        .orElse(null);
  }

  private static List<String> indented(List<String> lines) {
    return lines.stream().map(line -> "  " + line).toList();
  }
}
