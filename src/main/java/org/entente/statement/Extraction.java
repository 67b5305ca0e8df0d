package org.entente.statement;

import java.util.List;
import org.entente.actor.Cast;
import org.entente.language.Sentence;
import org.entente.relation.Proposition;
import org.entente.text.Document;
import org.entente.time.DateExpression;

/**
 * All that was read from one document, stage by stage.
 *
 * @param document the document
 * @param sentences its sentences
 * @param dates its date expressions, in the order of the text
 * @param cast its actors
 * @param propositions who did what, as the frames of the relations read it, in the order of the
 *     text
 * @param attributions who answers for what, in the order of the text
 * @param statements what it claims, in the order of the text, none twice
 */
public record Extraction(
    Document document,
    List<Sentence> sentences,
    List<DateExpression> dates,
    Cast cast,
    List<Proposition> propositions,
    List<Attribution> attributions,
    List<Statement> statements) {

  public Extraction {
    sentences = List.copyOf(sentences);
    dates = List.copyOf(dates);
    propositions = List.copyOf(propositions);
    attributions = List.copyOf(attributions);
    statements = List.copyOf(statements);
  }
}
