package org.entente.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/**
 * How sure one sentence is of each of its words: worked out from the top of the tree down. What a
 * verb says of its complement follows the two-way signatures of Karttunen (2012) and the FactBank
 * scheme of Saurí and Pustejovsky (2012).
 */
final class Scopes {

  private final Words words;
  private final Tree tree;
  private final Complements complements;
  private final Operators operators;
  private final Dependents dependents;
  private final List<List<Cue>> byContent = new ArrayList<>();
  private final @Nullable Scope[] outside;
  private final @Nullable Scope[] inner;
  private final @Nullable Scope[] own;

  /**
   * @param words the sentence
   * @param cues its cues
   * @param base the scope of the sentence: who speaks where it is part of a long quotation
   */
  Scopes(Words words, Lexicon lexicon, List<Cue> cues, Scope base) {
    this.words = words;
    this.tree = words.tree();
    this.complements = new Complements(words, lexicon);
    this.operators = new Operators(words, lexicon);
    this.dependents = new Dependents(words, lexicon, complements, operators);
    int size = words.sentence().size();
    for (int i = 0; i < size; i++) {
      byContent.add(new ArrayList<>(0));
    }
    cues.stream()
        .filter(cue -> !cue.shared())
        .forEach(cue -> byContent.get(cue.content()).add(cue));
    this.outside = new Scope[size];
    this.inner = new Scope[size];
    this.own = new Scope[size];
    descend(base);
  }

  /** The scope of a word. */
  Scope of(int i) {
    return Objects.requireNonNull(own[i]);
  }

  private void descend(Scope base) {
    Deque<Integer> open = new ArrayDeque<>();
    enter(tree.root(), base);
    open.add(tree.root());
    while (!open.isEmpty()) {
      int node = open.remove();
      tree.children(node)
          .forEach(
              child -> {
                enter(child, link(node, child));
                open.add(child);
              });
    }
  }

  private void enter(int i, Scope scope) {
    Scope entered = scope;
    for (Cue cue : byContent.get(i)) {
      if (cue.around()) {
        entered = said(cue, entered, Polarity.POSITIVE, Certainty.CT);
      }
    }
    outside[i] = scope;
    Scope marked = operators.marked(i, entered);
    inner[i] = marked;
    own[i] = operators.apply(i, marked);
  }

  /** Who denies claims that something happened denies that it happened. */
  private boolean isDenied(int noun) {
    int head = tree.head(noun);
    Signature signature = head < 0 ? null : complements.of(head, noun);
    return words.isNoun(noun)
        && signature != null
        && signature.held()
        && signature.positive() == Effect.OPPOSITE;
  }

  private Scope said(Cue cue, Scope scope, Polarity polarity, Certainty certainty) {
    Source source = new Source(words.sentence().index(), cue.source());
    boolean open = polarity == Polarity.NEGATIVE || certainty == Certainty.U;
    return scope.saidBy(source, open ? Effect.UNKNOWN : cue.effect(), cue.entry());
  }

  /** The scope in which a dependent stands. */
  private Scope link(int node, int child) {
    Scope above = Objects.requireNonNull(inner[node]);
    Scope beside = Objects.requireNonNull(own[node]);
    for (Cue cue : byContent.get(child)) {
      if (!cue.around() && cue.head() == node) {
        if (cue.source() == Source.UNNAMED && isDenied(node)) {
          return beside;
        }
        return said(cue, beside, beside.factuality().polarity(), beside.factuality().certainty());
      }
    }
    if (isCueWithin(node, child)) {
      return Objects.requireNonNull(outside[node]);
    }
    return dependents.of(node, child, above, beside);
  }

  /** "X, <i>A said</i>, Y": that A says it is not said by A. */
  private boolean isCueWithin(int node, int child) {
    return byContent.get(node).stream()
        .anyMatch(c -> c.around() && (c.head() == child || tree.head(c.head()) == child));
  }
}
