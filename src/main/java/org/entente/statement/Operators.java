package org.entente.statement;

import java.util.List;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/** Applies what stands beside a word: auxiliaries, adverbs, determiners, conjunctions, tense. */
final class Operators {

  private final Words words;
  private final Tree tree;
  private final Lexicon lexicon;
  private final Moods moods;
  private final Quantifiers quantifiers;

  Operators(Words words, Lexicon lexicon) {
    this.words = words;
    this.tree = words.tree();
    this.lexicon = lexicon;
    this.moods = new Moods(words, lexicon);
    this.quantifiers = new Quantifiers(words, lexicon);
  }

  /** The scope of a clause or phrase after its conjunction or preposition: "if", "without". */
  Scope marked(int i, Scope scope) {
    Scope result = scope;
    for (int child : tree.children(i).toArray()) {
      if (isMarker(child)) {
        result = word(i, child, result);
      }
    }
    return result;
  }

  private boolean isMarker(int i) {
    return words.token(i).is("mark") || words.token(i).is("case");
  }

  /** The scope of a word itself within the scope it stands in. */
  Scope apply(int i, Scope scope) {
    Scope result = scope;
    if (isPredicate(i)) {
      result = tense(i, result);
      result = modals(i, result);
      result = quantifiers.apply(i, result);
    }
    result = moods.apply(i, result);
    for (int child : tree.children(i).toArray()) {
      if (!isMarker(child)) {
        result = word(i, child, result);
      }
    }
    return result;
  }

  private boolean isPredicate(int i) {
    return words.isVerb(i) || tree.child(i, "cop") >= 0;
  }

  private Scope tense(int i, Scope scope) {
    if (scope.factuality().tense() == Tense.FUTURE) {
      return scope;
    }
    Tense own = ownTense(i);
    return own == null ? scope : scope.at(own);
  }

  private @Nullable Tense ownTense(int i) {
    boolean have = false;
    for (int aux : tree.children(i).toArray()) {
      Token token = words.token(aux);
      if (token.is("amod") && lexicon.isKind("ended", words.form(aux))) {
        return Tense.PAST;
      }
      if (!token.is("aux") && !token.is("cop")) {
        continue;
      }
      have |= token.lemma().equals("have");
      if (token.xpos().equals("VBD") || have) {
        return Tense.PAST;
      }
      if (token.xpos().equals("VBZ") || token.xpos().equals("VBP")) {
        return Tense.PRESENT;
      }
    }
    return switch (words.token(i).xpos()) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      default -> null;
    };
  }

  private Scope modals(int i, Scope scope) {
    Scope result = scope;
    for (int aux : tree.children(i, "aux").toArray()) {
      Effect effect = lexicon.modal(words.form(aux));
      if (effect == null || words.form(aux).equals("'d") && words.token(i).xpos().equals("VBN")) {
        continue;
      }
      if (isWish(i, aux) || isPerformed(i) || isSensed(i, aux)) {
        continue;
      }
      boolean reported = words.form(aux).equals("would") && !scope.holders().isEmpty();
      result = result.under(reported ? Effect.PLANNED : effect, words.form(aux));
    }
    return result;
  }

  /** "Would like to": the wish is real; "it would appear that" is only polite. */
  private boolean isWish(int verb, int aux) {
    return lexicon.isKind("wish", words.token(verb).lemma())
        && (tree.child(verb, "xcomp") >= 0 || tree.child(verb, "ccomp") >= 0)
        && List.of("would", "'d").contains(words.form(aux));
  }

  /** "I would argue", "we must say", "I want to thank": the word is the deed. */
  boolean isPerformed(int verb) {
    if (!lexicon.isKind("performative", words.token(verb).lemma()) || words.isPast(verb)) {
      return false;
    }
    int subject = words.subject(verb);
    return subject >= 0
        && List.of("i", "we").contains(words.form(subject))
        && tree.children(verb, "aux").noneMatch(a -> a < subject || isLater(verb, a));
  }

  /** "I will add the names": not yet; but "I will admit that...". */
  private boolean isLater(int verb, int aux) {
    return tree.child(verb, "obj") >= 0
        && lexicon.modal(words.form(aux)) == Effect.PLANNED
        && !words.form(aux).equals("'d");
  }

  /** "Can see", "can hear": they do. */
  private boolean isSensed(int verb, int aux) {
    return words.form(aux).equals("can") && lexicon.isKind("sense", words.token(verb).lemma());
  }

  private Scope word(int i, int child, Scope scope) {
    Token token = words.token(child);
    boolean beside =
        token.is("advmod") || token.is("amod") || token.is("det") || token.is("discourse");
    boolean marker = isMarker(child);
    if (!beside && !marker) {
      return scope;
    }
    String form = marker ? words.marker(child) : words.form(child);
    Effect effect = marker ? markerEffect(child) : wordEffect(child);
    if (effect == null
        || effect == Effect.SAME
        || isNotOnly(child)
        || Arrangements.isNextTo(words, child)) {
      return scope;
    }
    boolean ofNoun = token.is("amod") || token.is("det");
    if (ofNoun && !words.isNoun(i) || token.is("det") && isTold(i)) {
      return scope;
    }
    return effect == Effect.HEARSAY
        ? scope.saidBy(new Source(words.sentence().index(), Source.UNNAMED), Effect.POSSIBLE, form)
        : scope.under(effect, form);
  }

  /** Of a word with the one before it, "<i>no</i> longer", or else by itself. */
  private @Nullable Effect wordEffect(int i) {
    Effect pair =
        i > 0 && tree.head(i - 1) == i
            ? lexicon.word(words.form(i - 1) + " " + words.form(i))
            : null;
    return pair == null ? lexicon.word(words.form(i)) : pair;
  }

  /** Of all its words, "rather than", or else of the first: "<i>unless</i> of course". */
  private @Nullable Effect markerEffect(int mark) {
    Effect whole = lexicon.mark(words.marker(mark));
    return whole == null ? lexicon.mark(words.form(mark)) : whole;
  }

  /** "Had no plans": the verb above has been told so already. */
  private boolean isTold(int noun) {
    int verb = tree.head(noun);
    boolean argument = words.token(noun).is("nsubj") || words.token(noun).is("obj");
    return argument && isPredicate(verb) && quantifiers.isNone(noun);
  }

  private boolean isNotOnly(int i) {
    return i + 1 < words.sentence().size()
        && words.form(i).equals("not")
        && List.of("only", "just", "least").contains(words.form(i + 1));
  }
}
