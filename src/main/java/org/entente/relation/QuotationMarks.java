package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.language.Quotes;
import org.entente.language.Sentence;

/** Pairs of quotation marks, so that words keep theirs: both, or none. */
final class QuotationMarks {

  /** A pair. */
  private record Pair(int open, int close) {}

  private final Sentence sentence;
  private final List<Pair> pairs = new ArrayList<>();

  QuotationMarks(Sentence sentence) {
    this.sentence = sentence;
    int open = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String form = sentence.token(i).form();
      if (open >= 0 && Quotes.closes(form)) {
        pairs.add(new Pair(open, i));
        open = -1;
      } else if (Quotes.opens(form)) {
        open = i;
      }
    }
  }

  boolean isOne(int i) {
    return Quotes.isQuote(sentence.token(i).form());
  }

  /** The words with the marks round those that stand in marks with all their neighbours. */
  List<Integer> around(List<Integer> words) {
    Set<Integer> all = new TreeSet<>(words);
    all.removeIf(this::isOne);
    for (Pair pair : pairs) {
      boolean inside = true;
      for (int i = pair.open + 1; i < pair.close && inside; i++) {
        inside = all.contains(i) || isComma(i);
      }
      if (inside && pair.close > pair.open + 1) {
        all.add(pair.open);
        all.add(pair.close);
      }
    }
    return List.copyOf(all);
  }

  private boolean isComma(int i) {
    return sentence.token(i).upos().equals("PUNCT");
  }
}
