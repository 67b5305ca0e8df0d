package org.entente.statement;

import java.util.List;
import org.entente.language.Token;
import org.entente.language.Tree;

/** The scope in which a word stands by what it depends on, whoever says so. */
final class Dependents {

  private final Words words;
  private final Tree tree;
  private final Lexicon lexicon;
  private final Complements complements;
  private final Operators operators;
  private final Subordinates subordinates;
  private final Infinitives infinitives;

  Dependents(Words words, Lexicon lexicon, Complements complements, Operators operators) {
    this.words = words;
    this.tree = words.tree();
    this.lexicon = lexicon;
    this.complements = complements;
    this.operators = operators;
    this.subordinates = new Subordinates(words, lexicon);
    this.infinitives = new Infinitives(words, lexicon);
  }

  /**
   * The scope of a dependent.
   *
   * @param above the scope that its head stands in
   * @param beside the scope of its head itself
   */
  Scope of(int node, int child, Scope above, Scope beside) {
    Token token = words.token(child);
    if (token.deprel().equals("acl:relcl")) {
      return subordinates.adnominal(node, child, beside);
    }
    if (token.deprel().equals("nsubj:outer")) {
      return above;
    }
    return switch (token.relation()) {
      case "ccomp", "xcomp", "csubj" -> complement(node, child, above, beside);
      case "acl" ->
          isComplement(node, child)
              ? complement(node, child, above, beside)
              : subordinates.adnominal(node, child, beside);
      case "amod" -> subordinates.attributive(node, child, beside);
      case "advcl" -> adverbial(node, child, above, beside);
      case "conj" -> conjunct(node, child, above, beside);
      case "parataxis", "list" -> above;
      case "case" -> words.isVerb(child) ? Subordinates.presupposed(beside) : beside;
      case "nsubj", "obj", "iobj", "obl", "nmod", "compound" -> nominal(node, child, beside);
      default -> beside;
    };
  }

  /**
   * "The claim that ...", "plans to ...", "plans for ...": but not "people named in the report".
   */
  private boolean isComplement(int noun, int child) {
    boolean clause = tree.child(child, "nsubj") >= 0 || tree.child(child, "mark") >= 0;
    return words.isInfinitive(child)
        || words.isFinite(child) && clause
        || complements.of(noun, child) != null;
  }

  private Scope complement(int node, int child, Scope above, Scope beside) {
    Signature signature = complements.of(node, child);
    if (operators.isPerformed(child)
        || infinitives.isCourtesy(node, child)
        || infinitives.isOneOfARow(node, child)) {
      return beside;
    }
    if (signature != null) {
      boolean factive =
          signature.isFactive()
              && (words.isFinite(child) || words.isNoun(node))
              && !isTimeToCome(child);
      return factive ? Subordinates.presupposed(beside) : applied(signature, beside);
    }
    if (words.token(child).is("ccomp") && words.isPast(child) && words.asks(child)) {
      return Subordinates.presupposed(beside);
    }
    if (words.token(child).is("ccomp") && words.isFinite(child) && !words.isInfinitive(child)) {
      if (subordinates.isAdverbial(child)) {
        return subordinates.finite(child, above, beside);
      }
      if (isRunOn(node, child)) {
        return above;
      }
    }
    String form = complements.form(child);
    boolean gerund = form.equals("ing") || form.equals("pp");
    boolean plain =
        words.token(child).is("xcomp") && (gerund || !words.isVerb(child) && !form.equals("to"))
            || words.token(child).is("csubj") && form.equals("pp");
    return plain ? beside : beside.under(Effect.UNKNOWN, form + " after " + words.form(node));
  }

  /** "Let us know when he arrives", not "let us know who arrived". */
  private boolean isTimeToCome(int child) {
    return !words.isPast(child)
        && tree.children(child).filter(c -> c < child).anyMatch(c -> words.form(c).equals("when"));
  }

  /** "Bought a house they liked it", "I am serious, he left": two sentences without a stop. */
  private boolean isRunOn(int node, int child) {
    boolean apart =
        tree.child(node, "obj") >= 0
            || tree.children(child, "punct").anyMatch(p -> words.form(p).equals(","));
    return apart
        && child > node
        && tree.child(child, "mark") < 0
        && tree.child(child, "nsubj") >= 0
        && !words.asks(child);
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
    boolean apart = words.token(child).xpos().equals("VBG") && tree.child(child, "punct") >= 0;
    if (subordinates.isGranted(child)) {
      return Subordinates.presupposed(above);
    }
    if (signature != null
        && !words.isFinite(child)
        && !purpose
        && !apart
        && !infinitives.isTravel(node, child)) {
      return applied(signature, beside);
    }
    if (infinitives.isOneOfARow(node, child)) {
      return beside;
    }
    if (words.isInfinitive(child)) {
      Signature result = complements.result(node);
      return result == null ? beside.under(Effect.UNKNOWN, "purpose") : applied(result, beside);
    }
    if (words.isFinite(child)) {
      return subordinates.finite(child, above, beside);
    }
    Signature any = apart ? null : complements.ofAny(node, child);
    return any == null ? Subordinates.participle(beside) : applied(any, beside);
  }

  /** "They left; please call": a bare verb that shares no auxiliary is an order. */
  private Scope conjunct(int node, int child, Scope above, Scope beside) {
    boolean bare = words.token(child).xpos().equals("VB") && tree.child(child, "aux") < 0;
    boolean other =
        !words.isVerb(node) && tree.child(node, "cop") < 0 && tree.child(child, "nsubj") < 0;
    if (!shares(node, child) && !(bare && other)) {
      return above;
    }
    return bare && !List.of("VB", "VBP").contains(words.token(node).xpos())
        ? beside.under(Effect.UNKNOWN, "bare verb")
        : beside;
  }

  /** "could not meet or call": verbs without a subject of their own share modals and negation. */
  private boolean shares(int node, int child) {
    if (!words.isVerb(child)) {
      return !words.isVerb(node);
    }
    boolean tagged =
        words.token(child).xpos().equals("VBP") && words.token(node).xpos().equals("VB");
    boolean bare = tree.child(child, "nsubj") < 0 && (tagged || !words.isFinite(child));
    boolean own = tree.children(child, "aux").anyMatch(a -> words.token(a).lemma().equals("do"));
    return bare && !own && words.isVerb(node);
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
