package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/**
 * What people and bodies are also called, as appositions say it in passing: "Jane Roe, the chief of
 * police", "the General Workers' Union (GWU)". Places beside places say where they lie instead.
 */
final class Appositions {

  private static final double CONFIDENCE = 0.5;
  private static final String RULE = "apposition";

  private final Relation described;
  private final Nouns nouns;
  private final Sentence sentence;
  private final Tree tree;
  private final Actors actors;
  private final NounPhrases phrases;

  Appositions(Relation described, Nouns nouns, Sentence sentence, Actors actors) {
    this.described = described;
    this.nouns = nouns;
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.actors = actors;
    this.phrases = new NounPhrases(sentence);
  }

  List<Proposition> find() {
    List<Proposition> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      int other = token.index();
      int noun = token.head();
      if (token.is("appos") && noun >= 0 && noun < other && isOne(noun, other)) {
        found.add(phrases.proposition(described, other, noun, other, RULE, CONFIDENCE));
      }
    }
    return found;
  }

  private boolean isOne(int noun, int other) {
    boolean listed = tree.child(other, "conj") >= 0 || sentence.token(noun).is("conj");
    // "the 3rd Battalion, 12th Regiment" are two, "Chad Lowe, Professor" is one
    boolean named = isName(noun) || isName(other);
    boolean bodies = isBody(noun) && isBody(other) && !before(other, "(");
    return named
        && !listed
        && !bodies
        && isSetOff(other)
        && isNoun(noun)
        && isNoun(other)
        && tree.child(other, "case") < 0
        && !actors.isPlace(noun)
        && !actors.isPlace(other)
        && (actors.isActor(noun) || actors.isActor(other) || isAcronym(other))
        && !nouns.measures(sentence.token(other).lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isName(int noun) {
    return sentence.token(noun).upos().equals("PROPN");
  }

  private boolean isNoun(int noun) {
    return sentence.token(noun).upos().equals("NOUN") || isName(noun);
  }

  private boolean isBody(int noun) {
    Actor actor = actors.at(noun);
    return isName(noun) && actor != null && actor.type() == ActorType.ORGANIZATION;
  }

  /** "the union (GWU)". */
  private boolean isAcronym(int noun) {
    String form = sentence.token(noun).form();
    return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) && before(noun, "(");
  }

  /** Between commas, dashes or brackets: "the carmaker Skoda" is one name. */
  private boolean isSetOff(int noun) {
    return tree.children(noun, "punct").anyMatch(c -> c < noun);
  }

  private boolean before(int noun, String mark) {
    return noun > 0 && sentence.token(noun - 1).form().equals(mark);
  }
}
