package org.entente.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.entente.text.Span;

/** Turns the cues of one sentence into attributions with their spans. */
final class Attributions {

  private final Words words;
  private final Tree tree;
  private final Sentence sentence;

  Attributions(Words words) {
    this.words = words;
    this.tree = words.tree();
    this.sentence = words.sentence();
  }

  /** The attribution that a cue makes. */
  Attribution of(Cue cue) {
    List<Span> source = cue.source() < 0 ? List.of() : spans(sourceWords(cue));
    Polarity polarity =
        cue.effect() == Effect.OPPOSITE || isNegated(cue.head())
            ? Polarity.NEGATIVE
            : Polarity.POSITIVE;
    return new Attribution(
        sentence.index(),
        cue.source(),
        cue.head(),
        source,
        spans(cueWords(cue)),
        spans(contentWords(cue)),
        polarity);
  }

  private boolean isNegated(int cue) {
    return tree.children(cue, "advmod")
        .anyMatch(a -> List.of("not", "n't", "never").contains(words.form(a)));
  }

  private static BitSet cueWords(Cue cue) {
    BitSet set = new BitSet();
    set.set(cue.head());
    return set;
  }

  private BitSet sourceWords(Cue cue) {
    BitSet set = new BitSet();
    add(cue.source(), cue, set);
    tree.children(cue.source(), "case").forEach(c -> remove(c, set));
    return set;
  }

  /** A source without what is said of it: relative clauses, appositions, what it says. */
  private void add(int i, Cue cue, BitSet set) {
    Token token = words.token(i);
    boolean beyond =
        i != cue.source()
            && (token.is("acl") || token.is("appos") || token.is("punct") || i == cue.head());
    if (!beyond) {
      set.set(i);
      tree.children(i).forEach(child -> add(child, cue, set));
    }
  }

  private void remove(int top, BitSet set) {
    tree.subtree(top).forEach(set::clear);
  }

  private BitSet contentWords(Cue cue) {
    BitSet set = new BitSet();
    tree.subtree(cue.content()).forEach(set::set);
    if (tree.dominates(cue.content(), cue.head())) {
      int top = cue.head();
      while (tree.head(top) != cue.content() && tree.head(top) >= 0) {
        top = tree.head(top);
      }
      remove(top, set);
    }
    for (int i = set.nextSetBit(0); i >= 0 && words.token(i).is("punct"); i = set.nextSetBit(i)) {
      if (Quotes.isQuote(words.form(i))) {
        break;
      }
      set.clear(i);
    }
    return set;
  }

  private List<Span> spans(BitSet set) {
    List<Span> spans = new ArrayList<>();
    for (int i = set.nextSetBit(0); i >= 0; ) {
      int end = set.nextClearBit(i);
      spans.add(sentence.span(i, end));
      i = set.nextSetBit(end);
    }
    return spans;
  }
}
