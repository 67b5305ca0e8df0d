package org.entente.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/** Whose strikes and weapons do harm: "Israeli airstrikes killed ten people" is done by Israel. */
final class Strikes {

  private final Sentence sentence;
  private final Tree tree;
  private final Actors actors;

  Strikes(Sentence sentence, Actors actors) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.actors = actors;
  }

  /** Those whose strikes some nouns mean; none for other nouns. */
  List<Integer> owners(List<Integer> nouns) {
    return nouns.stream().flatMap(noun -> owner(noun).stream()).toList();
  }

  /** "announced sanctions, targeting the bank": a verb of force, and yet no force. */
  boolean isMeasure(int verb) {
    Token token = sentence.token(verb);
    int governor = token.head();
    return token.lemma().equals("target")
        && governor >= 0
        && (actors.isMeasure(governor)
            || tree.children(governor)
                .filter(c -> sentence.token(c).is("obj") || sentence.token(c).is("nsubj"))
                .anyMatch(actors::isMeasure));
  }

  private Optional<Integer> owner(int noun) {
    if (actors.isActor(noun) || !actors.isStrike(noun)) {
      return Optional.empty();
    }
    return tree.children(noun)
        .filter(c -> c < noun && hasForces(actors.at(c)))
        .filter(c -> owns(sentence.token(c)))
        .boxed()
        .findFirst()
        .or(() -> by(noun));
  }

  private static boolean owns(Token token) {
    return token.is("amod") || token.is("compound") || token.is("nmod:poss");
  }

  /** "airstrikes <i>by the coalition</i> killed ten people". */
  private Optional<Integer> by(int noun) {
    return tree.children(noun, "nmod")
        .filter(c -> hasForces(actors.at(c)))
        .filter(c -> tree.children(c, "case").anyMatch(p -> form(p).equals("by")))
        .boxed()
        .findFirst();
  }

  private static boolean hasForces(@Nullable Actor actor) {
    return actor != null && actor.type() != ActorType.PLACE && actor.type() != ActorType.PERSON;
  }

  private String form(int i) {
    return sentence.token(i).form().toLowerCase(Locale.ROOT);
  }
}
