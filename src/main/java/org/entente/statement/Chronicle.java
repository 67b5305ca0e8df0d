package org.entente.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.text.Document;
import org.entente.time.DateExpression;
import org.entente.time.EventDates;
import org.jspecify.annotations.Nullable;

/** The dates of one document's events. */
final class Chronicle {

  /** Before an occasion at which something happens. */
  private static final Set<String> DURING = Set.of("in", "during", "at", "over", "on", "by");

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
    if (dates.isEmpty() || sentences.get(sentence).token(predicate).upos().equals("PROPN")) {
      return null;
    }
    Sentence own = sentences.get(sentence);
    DateExpression date = events.of(own, dates, predicate, document.date());
    if (date != null) {
      return date;
    }
    int around = around(own, predicate);
    date = around < 0 ? null : events.of(own, dates, around, document.date());
    return date != null ? date : after(own, dates, predicate);
  }

  /** "Said so yesterday in a <i>call</i>": the call was yesterday, too. */
  private static int around(Sentence sentence, int predicate) {
    Token token = sentence.token(predicate);
    boolean during =
        token.is("obl")
            && sentence
                .tree()
                .children(predicate, "case")
                .anyMatch(c -> DURING.contains(sentence.token(c).form()));
    return during ? token.head() : -1;
  }

  /** "Met X in Washington this week": a date that the parser hung on a noun before the verb. */
  private static @Nullable DateExpression after(
      Sentence sentence, List<DateExpression> dates, int predicate) {
    for (DateExpression date : dates) {
      boolean later = date.first() > predicate && date.period() != null;
      if (later
          && hangsBefore(sentence, date, predicate)
          && isOneClause(sentence, date, predicate)) {
        return date;
      }
    }
    return null;
  }

  private static boolean hangsBefore(Sentence sentence, DateExpression date, int predicate) {
    int head = sentence.token(date.first()).head();
    while (head >= date.first() && head < date.end()) {
      head = sentence.token(head).head();
    }
    return head >= 0 && head < predicate && !sentence.token(head).upos().equals("VERB");
  }

  private static boolean isOneClause(Sentence sentence, DateExpression date, int predicate) {
    return sentence.tokens().subList(predicate + 1, date.first()).stream()
        .noneMatch(t -> t.upos().equals("VERB") || t.upos().equals("PUNCT") || t.is("mark"));
  }
}
