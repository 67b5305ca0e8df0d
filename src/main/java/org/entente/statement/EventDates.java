package org.entente.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.entente.time.DateExpression;
import org.jspecify.annotations.Nullable;

/** Finds the date expression that governs a predicate: not the nearest one. */
final class EventDates {

  private static final int MOST_STEPS = 6;

  private final List<Sentence> sentences;
  private final Map<Integer, List<DateExpression>> bySentence = new HashMap<>();

  EventDates(List<Sentence> sentences, List<DateExpression> dates) {
    this.sentences = sentences;
    for (DateExpression date : dates) {
      bySentence.computeIfAbsent(date.sentence(), k -> new ArrayList<>()).add(date);
    }
  }

  /**
   * The date of a predicate: one that depends on it, else on the clause round it: "Last week he was
   * sent to Moscow, where he <i>spoke</i>..." Null where there is none.
   */
  @Nullable DateExpression of(int sentence, int predicate) {
    List<DateExpression> dates = bySentence.getOrDefault(sentence, List.of());
    if (dates.isEmpty()) {
      return null;
    }
    Tree tree = sentences.get(sentence).tree();
    int node = predicate;
    for (int step = 0; step < MOST_STEPS && node >= 0; step++) {
      for (DateExpression date : dates) {
        if (date.period() != null && dependsOn(sentences.get(sentence), date, node)) {
          return date;
        }
      }
      node = passes(sentences.get(sentence).token(node)) ? tree.head(node) : -1;
    }
    return null;
  }

  /** Whether a date hangs on a node, or on a noun phrase that does. */
  private static boolean dependsOn(Sentence sentence, DateExpression date, int node) {
    int top = date.first();
    int head = sentence.tree().head(top);
    while (head >= date.first() && head < date.end()) {
      top = head;
      head = sentence.tree().head(top);
    }
    for (int step = 0; step < MOST_STEPS && head >= 0; step++) {
      if (head == node) {
        return true;
      }
      Token token = sentence.token(head);
      boolean nominal = token.is("obl") || token.is("obj") || token.is("nmod");
      head = nominal || token.is("conj") && !isVerb(token) ? token.head() : -1;
    }
    return false;
  }

  private static boolean isVerb(Token token) {
    return token.upos().equals("VERB") || token.upos().equals("AUX");
  }

  private static boolean passes(Token token) {
    return switch (token.relation()) {
      case "conj", "xcomp", "advcl", "acl", "ccomp", "obj", "obl", "nmod", "nsubj" -> true;
      default -> false;
    };
  }
}
