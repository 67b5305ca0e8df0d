package org.entente.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.language.Sentence;
import org.entente.text.Document;
import org.entente.time.DateExpression;
import org.entente.time.EventDates;
import org.jspecify.annotations.Nullable;

/** The dates of one document's events. */
final class Chronicle {

  private final EventDates events;
  private final Document document;
  private final List<Sentence> sentences;
  private final Map<Integer, List<DateExpression>> bySentence = new HashMap<>();

  Chronicle(
      EventDates events, Document document, List<Sentence> sentences, List<DateExpression> dates) {
    this.events = events;
    this.document = document;
    this.sentences = sentences;
    for (DateExpression date : dates) {
      bySentence.computeIfAbsent(date.sentence(), k -> new ArrayList<>()).add(date);
    }
  }

  /** The date that governs a predicate; null where there is none. */
  @Nullable DateExpression of(int sentence, int predicate) {
    List<DateExpression> dates = bySentence.getOrDefault(sentence, List.of());
    return events.of(sentences.get(sentence), dates, predicate, document.date());
  }
}
