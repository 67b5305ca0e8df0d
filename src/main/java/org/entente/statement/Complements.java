package org.entente.statement;

import java.util.Objects;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/** Looks up what the words of one sentence say of their complements. */
final class Complements {

  private static final String GERUND = "-ing";
  private static final String TEXT = "-text";

  private final Words words;
  private final Lexicon lexicon;

  Complements(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** What a word says of a dependent; null where the lexicon does not know. */
  @Nullable Signature of(int governor, int dependent) {
    String form = form(dependent);
    Signature found =
        lexicon.isKind("text", words.token(dependent).lemma())
            ? lookup(governor, form + TEXT)
            : null;
    if (found == null) {
      found = lookup(governor, form);
    }
    if (found == null && form.equals("inf")) {
      found = lookup(governor, "to");
    }
    if (found == null && form.endsWith(GERUND) && words.isNoun(governor)) {
      found = lookup(governor, form.substring(0, form.length() - GERUND.length()));
    }
    return found == null && words.isNoun(governor) ? lexicon.complement("any noun", form) : found;
  }

  /**
   * What any verb or adjective says of a gerund behind its preposition, "capable <i>of
   * attacking</i>"; null for a circumstance, "angry after losing".
   */
  @Nullable Signature ofAny(int governor, int dependent) {
    String kind = words.token(governor).upos().equals("ADJ") ? "any adjective" : "any verb";
    return lexicon.complement(kind, form(dependent));
  }

  /** What a verb says of an infinitive that tells what came of it; null where it tells its aim. */
  @Nullable Signature result(int governor) {
    return lookup(governor, "result");
  }

  private @Nullable Signature lookup(int governor, String form) {
    Token token = words.token(governor);
    Signature inflected = inflected(governor, form);
    if (inflected != null) {
      return inflected;
    }
    if (token.is("obj")) {
      boolean the = words.children(governor, "det").anyMatch(d -> words.form(d).equals("the"));
      String verb = words.token(token.head()).lemma() + (the ? " the " : " ");
      Signature idiom = lexicon.complement(verb + token.lemma(), form);
      if (idiom != null) {
        return idiom;
      }
    }
    if (words.isNoun(governor)) {
      Signature noun = lexicon.complement(token.lemma(), "noun-" + form);
      return noun != null || words.tree().child(governor, "cop") < 0
          ? noun
          : lexicon.complement("be " + words.form(governor), form);
    }
    if (token.is("xcomp") && token.upos().equals("ADJ")) {
      String verb = words.token(token.head()).lemma();
      Signature pair = lexicon.complement(verb + " " + words.form(governor), form);
      if (pair != null) {
        return pair;
      }
    }
    if (words.hasBe(governor) || token.upos().equals("ADJ")) {
      Signature state = state(governor, form);
      if (state != null) {
        return state;
      }
    }
    int particle = words.tree().child(governor, "compound:prt");
    if (particle >= 0) {
      Signature phrasal = lexicon.complement(token.lemma() + " " + words.form(particle), form);
      if (phrasal != null) {
        return phrasal;
      }
    }
    return lexicon.complement(token.lemma(), form);
  }

  /** "Is due", but "is due to rain"; "is likely to". */
  private @Nullable Signature state(int governor, String form) {
    String state = "be " + words.form(governor);
    return words
        .children(governor, "obl")
        .mapToObj(o -> lexicon.complement(state + " " + words.preposition(o), form))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> lexicon.complement(state, form));
  }

  /** "Had to go", "was able to go" say more than "has to go", "is able to go". */
  private @Nullable Signature inflected(int governor, String form) {
    if (words.isVerb(governor)) {
      return lexicon.complement(words.form(governor) + " as such", form);
    }
    int be = words.tree().child(governor, "cop");
    return be < 0
        ? null
        : lexicon.complement(words.form(be) + " " + words.form(governor) + " as such", form);
  }

  /** The form of a complement, as the first column of the lexicon names it. */
  String form(int dependent) {
    Token token = words.token(dependent);
    Tree tree = words.tree();
    String preposition = words.preposition(dependent);
    if (token.is("nsubj") && !isStatedOf(token)) {
      return "subj";
    }
    if (token.is("obj") || token.is("nsubj") || token.is("compound") || token.is("nmod:poss")) {
      return "np";
    }
    boolean having =
        token.xpos().equals("VBN")
            && words.children(dependent, "aux").anyMatch(a -> words.form(a).equals("having"));
    boolean gerund = token.xpos().equals("VBG") && !preposition.isEmpty();
    if ((token.is("obl") || token.is("nmod")) && !gerund) {
      return preposition.isEmpty() ? "np" : preposition;
    }
    if (words.isInfinitive(dependent)) {
      return "to";
    }
    String tag = token.xpos();
    if (having || tag.equals("VBG") && tree.child(dependent, "aux") < 0) {
      return preposition.isEmpty() ? "ing" : preposition + "-ing";
    }
    if (tag.equals("VB") && !words.isFinite(dependent) || isBare(token)) {
      return "inf";
    }
    if (tag.equals("VBN") && !words.isFinite(dependent)) {
      return "pp";
    }
    return switch (preposition) {
      case "" -> "that";
      case "if" -> "whether";
      default -> preposition;
    };
  }

  /** "Made them wonder", though the tag is that of the present tense. */
  private boolean isBare(Token token) {
    return token.is("xcomp")
        && token.xpos().equals("VBP")
        && words.children(token.index(), "nsubj").findAny().isEmpty();
  }

  /** "The attack was planned", "the attack is likely", not "the attack prevented talks". */
  private boolean isStatedOf(Token subject) {
    return subject.deprel().equals("nsubj:pass") || words.hasBe(subject.head());
  }
}
