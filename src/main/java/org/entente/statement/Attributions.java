package org.entente.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.entente.text.Span;

/** Turns the cues of one sentence into attributions with their spans. */
final class Attributions {

  /** What belongs to the name or description of a source. */
  private static final Set<String> OF_NAME =
      Set.of("det", "amod", "compound", "flat", "nmod", "nummod", "conj", "cc", "case", "acl");

  private final Words words;
  private final Tree tree;
  private final Sentence sentence;

  Attributions(Words words) {
    this.words = words;
    this.tree = words.tree();
    this.sentence = words.sentence();
  }

  /** The attributions that cues make. What one word attributes to one source is one content. */
  List<Attribution> of(List<Cue> cues) {
    Map<Integer, BitSet> contents = new HashMap<>();
    List<Cue> first = new ArrayList<>();
    for (Cue cue : cues) {
      BitSet content = contentWords(cue);
      if (content.isEmpty() || cue.source() < 0 && !isTold(cue)) {
        continue;
      }
      BitSet before = contents.putIfAbsent(cue.head(), content);
      if (before == null) {
        first.add(cue);
      } else {
        before.or(content);
      }
    }
    return first.stream()
        .map(cue -> of(cue, Objects.requireNonNull(contents.get(cue.head()))))
        .toList();
  }

  private Attribution of(Cue cue, BitSet content) {
    Polarity polarity =
        cue.effect() == Effect.OPPOSITE || isNegated(cue.head())
            ? Polarity.NEGATIVE
            : Polarity.POSITIVE;
    return new Attribution(
        sentence.index(),
        cue.source(),
        cue.head(),
        source(cue.source(), content, cue.head()),
        spans(cueWords(cue)),
        spans(content),
        polarity);
  }

  /** The words of a source, apart from a cue. */
  List<Span> source(int head) {
    return source(head, new BitSet(), -1);
  }

  /** Part of the sentence as spans, without the punctuation at their edges. */
  List<Span> spans(BitSet set) {
    return new Stretches(sentence).of(set);
  }

  /** "Is believed to", "was accused of", "reports that", not "the denial of service". */
  private boolean isTold(Cue cue) {
    boolean that = tree.children(cue.content(), "mark").anyMatch(m -> words.form(m).equals("that"));
    return that || words.isVerb(cue.head()) && !words.token(cue.content()).is("obj");
  }

  private boolean isNegated(int cue) {
    return tree.children(cue, "advmod")
        .anyMatch(a -> List.of("not", "n't", "never").contains(words.form(a)));
  }

  private BitSet cueWords(Cue cue) {
    BitSet set = new BitSet();
    set.set(cue.head());
    tree.children(cue.head(), "fixed").forEach(set::set);
    return set;
  }

  private List<Span> source(int head, BitSet content, int cue) {
    if (head < 0) {
      return List.of();
    }
    BitSet set = new BitSet();
    add(head, head, content, set);
    tree.children(head, "case").forEach(set::clear);
    if (cue >= 0) {
      set.clear(cue);
    }
    return spans(new Stretches(sentence).around(head, set));
  }

  /** A source without what is said of it: relative clauses, appositions, what it says. */
  private void add(int i, int head, BitSet content, BitSet set) {
    Token token = words.token(i);
    boolean relative = token.deprel().equals("acl:relcl");
    boolean part = i == head || OF_NAME.contains(token.relation()) && !relative;
    boolean beyond = content.get(i) || token.is("acl") && words.isFinite(i);
    if (part && !beyond) {
      set.set(i);
      tree.children(i).forEach(child -> add(child, head, content, set));
    }
  }

  private BitSet contentWords(Cue cue) {
    BitSet set = new BitSet();
    cue.words().forEach(set::set);
    if (set.isEmpty()) {
      tree.subtree(cue.content()).forEach(set::set);
      if (tree.dominates(cue.content(), cue.head())) {
        int top = cue.head();
        while (tree.head(top) != cue.content() && tree.head(top) >= 0) {
          top = tree.head(top);
        }
        tree.subtree(top).forEach(set::clear);
      }
    }
    return set;
  }
}
