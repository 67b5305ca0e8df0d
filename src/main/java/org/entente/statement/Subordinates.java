package org.entente.statement;

import java.util.List;
import org.entente.language.Tree;

/**
 * What is taken for granted of what hangs on an uncertain clause: relative clauses, participles and
 * adverbial clauses.
 */
final class Subordinates {

  private final Words words;
  private final Tree tree;
  private final Lexicon lexicon;

  Subordinates(Words words, Lexicon lexicon) {
    this.words = words;
    this.tree = words.tree();
    this.lexicon = lexicon;
  }

  /**
   * "May invade the country that it threatened", "may invade the country that it borders": but not
   * "wants a law that bans arms", "found nobody who knew".
   */
  Scope adnominal(int noun, int child, Scope scope) {
    boolean gerund = words.token(child).xpos().equals("VBG") && tree.child(child, "mark") >= 0;
    if (gerund) {
      return scope;
    }
    boolean anybody =
        lexicon.isKind("anybody", words.form(noun))
            || tree.children(noun, "det").anyMatch(d -> lexicon.isKind("anybody", words.form(d)));
    if (isNone(noun) || anybody && !words.isPast(child)) {
      return scope.under(Effect.UNKNOWN, "of nobody in particular");
    }
    boolean known = words.isPast(child) || isDefinite(noun);
    return known ? presupposed(scope) : indefinite(scope);
  }

  /** "See the attached file": it is attached, whether anybody sees it. */
  Scope attributive(int noun, int participle, Scope scope) {
    boolean past = List.of("VBN", "VBD").contains(words.token(participle).xpos());
    return past && !isNone(noun) ? presupposed(scope) : scope;
  }

  private boolean isNone(int noun) {
    return tree.children(noun, "det").anyMatch(d -> words.form(d).equals("no"));
  }

  /** "The attack", "Russia's attack", "this attack". */
  boolean isDefinite(int noun) {
    return words.token(noun).upos().equals("PROPN")
        || tree.children(noun)
            .anyMatch(
                d ->
                    words.token(d).is("nmod:poss")
                        || words.token(d).is("det")
                            && List.of("the", "this", "these", "that", "those")
                                .contains(words.form(d)));
  }

  /** Whether a clause begins with a conjunction of time or cause, whatever the parser makes it. */
  boolean isAdverbial(int child) {
    return tree.children(child)
        .filter(m -> m < child && (words.token(m).is("mark") || words.token(m).is("advmod")))
        .mapToObj(words::marker)
        .anyMatch(m -> lexicon.isKind("time", m) || lexicon.isKind("cause", m));
  }

  /** "Considering that they left, ...", "as described by them": what everybody knows. */
  boolean isGranted(int child) {
    boolean named = lexicon.isKind("granted", words.form(child)) && tree.child(child, "mark") < 0;
    boolean as =
        words.token(child).xpos().equals("VBN")
            && tree.child(child, "aux") < 0
            && tree.child(child, "nsubj") < 0
            && tree.children(child, "mark").anyMatch(m -> words.marker(m).equals("as"));
    return named || as;
  }

  /** Of something that may not exist. */
  private static Scope indefinite(Scope scope) {
    return scope.factuality().polarity() == Polarity.POSITIVE
        ? scope
        : scope.under(Effect.OPPOSITE, "").under(Effect.UNKNOWN, "indefinite");
  }

  /** "Will leave because Russia attacked"; but "will leave when Russia attacks". */
  Scope finite(int child, Scope above, Scope beside) {
    Factuality main = beside.factuality();
    boolean time = isMarked(child, "time");
    if (words.isPast(child) && !(time && isPerfect(child))) {
      return presupposed(above);
    }
    boolean open = main.certainty() != Certainty.CT || main.tense() == Tense.FUTURE;
    if (time && open) {
      return indefinite(beside);
    }
    if (isMarked(child, "limit")) {
      return beside.under(Effect.UNKNOWN, "until");
    }
    return above.factuality().certainty() == Certainty.CT ? presupposed(above) : beside;
  }

  private boolean isMarked(int child, String kind) {
    return tree.children(child)
        .filter(m -> words.token(m).is("mark") || words.token(m).is("advmod"))
        .anyMatch(m -> lexicon.isKind(kind, words.marker(m)));
  }

  /** "Until we have left": like a present tense, it may lie ahead. */
  private boolean isPerfect(int verb) {
    return tree.children(verb, "aux")
        .anyMatch(a -> words.form(a).equals("have") || words.form(a).equals("has"));
  }

  /** "Did not attack, fearing retaliation". */
  static Scope participle(Scope beside) {
    return beside.factuality().certainty() == Certainty.CT ? presupposed(beside) : beside;
  }

  static Scope presupposed(Scope scope) {
    return scope.presupposed("taken for granted");
  }
}
