package org.entente.training;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.AnnotatedText;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.text.Span;

/** How far an analysis agrees with a treebank. */
final class Agreement {

  private int words;
  private int xpos;
  private int upos;
  private int lemmas;
  private int scored;
  private int heads;
  private int arcs;

  private Agreement() {}

  /**
   * Accuracies in percent for the words of a treebank. Lemmas are compared without case. Heads
   * (UAS) and heads with relations (LAS) are counted without punctuation, relations without
   * subtypes.
   */
  static String onWords(AnnotatedText gold, AnnotatedText found) {
    Agreement counts = new Agreement();
    for (int i = 0; i < gold.sentences().size(); i++) {
      List<Token> expected = gold.sentences().get(i).tokens();
      for (int k = 0; k < expected.size(); k++) {
        counts.add(expected.get(k), found.sentences().get(i).token(k));
      }
    }
    return String.format(
        Locale.ROOT,
        "XPOS %.1f, UPOS %.1f, lemma %.1f, UAS %.1f, LAS %.1f",
        percent(counts.xpos, counts.words),
        percent(counts.upos, counts.words),
        percent(counts.lemmas, counts.words),
        percent(counts.heads, counts.scored),
        percent(counts.arcs, counts.scored));
  }

  private void add(Token gold, Token found) {
    words++;
    xpos += gold.xpos().equals(found.xpos()) ? 1 : 0;
    upos += gold.upos().equals(found.upos()) ? 1 : 0;
    lemmas += gold.lemma().equalsIgnoreCase(found.lemma()) ? 1 : 0;
    if (!gold.upos().equals("PUNCT")) {
      scored++;
      if (gold.head() == found.head()) {
        heads++;
        arcs += gold.relation().equals(found.relation()) ? 1 : 0;
      }
    }
  }

  /** F1 in percent of the spans of words and of sentences found in a treebank's raw text. */
  static String onText(AnnotatedText gold, List<Sentence> found) {
    return String.format(
        Locale.ROOT,
        "words F1 %.1f, sentences F1 %.1f",
        f1(words(gold.sentences()), words(found)),
        f1(spans(gold.sentences()), spans(found)));
  }

  private static Set<Span> words(List<Sentence> sentences) {
    Set<Span> spans = new HashSet<>();
    sentences.forEach(s -> s.tokens().forEach(t -> spans.add(t.span())));
    return spans;
  }

  private static Set<Span> spans(List<Sentence> sentences) {
    Set<Span> spans = new HashSet<>();
    sentences.forEach(s -> spans.add(s.span()));
    return spans;
  }

  private static double f1(Set<Span> gold, Set<Span> found) {
    long both = found.stream().filter(gold::contains).count();
    return percent(2 * both, gold.size() + found.size());
  }

  private static double percent(long part, long whole) {
    return 100.0 * part / Math.max(1, whole);
  }
}
