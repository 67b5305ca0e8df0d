package org.entente.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.entente.language.Token;
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
  private final Lexicon lexicon;
  private final Complements complements;
  private final Operators operators;
  private final Subordinates subordinates;
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
    this.lexicon = lexicon;
    this.complements = new Complements(words, lexicon);
    this.operators = new Operators(words, lexicon);
    this.subordinates = new Subordinates(words, lexicon);
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
        return said(cue, beside, beside.factuality().polarity(), beside.factuality().certainty());
      }
    }
    if (isCueWithin(node, child)) {
      return Objects.requireNonNull(outside[node]);
    }
    Token token = words.token(child);
    if (token.deprel().equals("acl:relcl")) {
      return subordinates.adnominal(node, child, beside);
    }
    return switch (token.relation()) {
      case "ccomp", "xcomp", "csubj" -> complement(node, child, beside);
      case "acl" ->
          words.isInfinitive(child) || words.isFinite(child) || complements.of(node, child) != null
              ? complement(node, child, beside)
              : subordinates.adnominal(node, child, beside);
      case "advcl" -> adverbial(node, child, above, beside);
      case "conj" -> conjunct(node, child, above, beside);
      case "parataxis", "list" -> above;
      case "nsubj", "obj", "iobj", "obl", "nmod", "compound" -> nominal(node, child, beside);
      default -> beside;
    };
  }

  /** "X, <i>A said</i>, Y": that A says it is not said by A. */
  private boolean isCueWithin(int node, int child) {
    return byContent.get(node).stream()
        .anyMatch(c -> c.around() && (c.head() == child || tree.head(c.head()) == child));
  }

  private Scope complement(int node, int child, Scope beside) {
    Signature signature = complements.of(node, child);
    if (signature != null) {
      return applied(signature, beside);
    }
    if (words.token(child).is("ccomp") && words.isPast(child) && words.asks(child)) {
      return Subordinates.presupposed(beside);
    }
    String form = complements.form(child);
    boolean gerund = form.equals("ing") || form.equals("pp");
    boolean plain =
        words.token(child).is("xcomp") && (gerund || !words.isVerb(child) && !form.equals("to"));
    return plain ? beside : beside.under(Effect.UNKNOWN, form + " after " + words.form(node));
  }

  private static Scope applied(Signature signature, Scope scope) {
    if (scope.factuality().polarity() == Polarity.POSITIVE) {
      return signature.positive() == Effect.SAME
          ? scope
          : scope.under(signature.positive(), signature.word());
    }
    return scope.under(Effect.OPPOSITE, "").under(signature.negated(), "not " + signature.word());
  }

  private Scope adverbial(int node, int child, Scope above, Scope beside) {
    Signature signature = complements.of(node, child);
    boolean purpose = words.isInfinitive(child) && tree.child(node, "obj") >= 0;
    if (signature != null && !words.isFinite(child) && !purpose) {
      return applied(signature, beside);
    }
    if (words.isInfinitive(child)) {
      return beside.under(Effect.UNKNOWN, "purpose");
    }
    return words.isFinite(child)
        ? subordinates.finite(child, above, beside)
        : Subordinates.participle(beside);
  }

  /** "They left; please call": a bare verb that shares no auxiliary is an order. */
  private Scope conjunct(int node, int child, Scope above, Scope beside) {
    if (!shares(node, child)) {
      return above;
    }
    boolean bare =
        words.token(child).xpos().equals("VB")
            && tree.child(child, "aux") < 0
            && !List.of("VB", "VBP").contains(words.token(node).xpos());
    return bare ? beside.under(Effect.UNKNOWN, "bare verb") : beside;
  }

  /** "could not meet or call": verbs without a subject of their own share modals and negation. */
  private boolean shares(int node, int child) {
    if (!words.isVerb(child)) {
      return !words.isVerb(node);
    }
    boolean tagged =
        words.token(child).xpos().equals("VBP") && words.token(node).xpos().equals("VB");
    boolean bare = tree.child(child, "nsubj") < 0 && (tagged || !words.isFinite(child));
    return bare && words.isVerb(node);
  }

  private Scope nominal(int node, int child, Scope beside) {
    Signature signature = complements.of(node, child);
    if (signature != null && !signature.held()) {
      return applied(signature, beside);
    }
    boolean fact =
        beside.factuality().certainty() == Certainty.CT
            && beside.factuality().polarity() == Polarity.POSITIVE;
    boolean lent = lexicon.isSupport(words.token(node).lemma());
    return fact || lent || !subordinates.isDefinite(child)
        ? beside
        : Subordinates.presupposed(beside);
  }
}
