package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.language.Name;
import org.entente.language.NameType;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Where things and people are, as phrases say it in passing: "the rebels in Aleppo", "met the
 * minister in Minsk", "Daquq, Iraq", "the Iraqi city of Mosul".
 */
final class Whereabouts {

  private static final double CONFIDENCE = 0.5;
  private static final String RULE = "phrase of place";

  /** With these a phrase says where somebody is, not where to or where from. */
  private static final Set<String> PLACES =
      Set.of("in", "at", "near", "inside", "outside", "across", "within");

  private final Relation present;
  private final Relation located;
  private final Relation seated;
  private final Sentence sentence;
  private final Tree tree;
  private final Actors actors;
  private final ClauseReader clauses;
  private final NounPhrases phrases;
  private final List<Proposition> found = new ArrayList<>();

  /**
   * @param present the relation of people and things to where they are
   * @param located the relation of places to where they lie
   * @param seated the relation of bodies to where they have their seat
   */
  Whereabouts(
      Relation present, Relation located, Relation seated, Sentence sentence, Actors actors) {
    this.present = present;
    this.located = located;
    this.seated = seated;
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.actors = actors;
    this.clauses = new ClauseReader(sentence);
    this.phrases = new NounPhrases(sentence);
  }

  List<Proposition> find() {
    for (Token token : sentence.tokens()) {
      int place = token.index();
      int head = token.head();
      if (head < 0 || !isPlace(place)) {
        continue;
      }
      boolean at = PLACES.contains(preposition(place));
      switch (token.relation()) {
        case "nmod", "appos" -> ofNoun(place, head, at);
        case "obl" -> {
          if (at && clauses.subjects().isVerbal(head)) {
            ofVerb(place, head);
          }
        }
        default -> {}
      }
      ofSeat(place, head);
    }
    return found;
  }

  /** "the Leeds-<i>based</i> carmaker Skoda". */
  private void ofSeat(int place, int based) {
    int body = tree.head(based);
    boolean seat = based > place && clauses.subjects().form(based).equals("based");
    if (seat && body > based && actors.at(body) != null) {
      add(seated, based, actors.referent(body), place);
    }
  }

  private void ofNoun(int place, int noun, boolean at) {
    boolean bare = preposition(place).isEmpty() && !sentence.token(place).is("nmod:poss");
    Actor actor = actors.at(noun);
    boolean listed = actor != null && actor.type() == ActorType.COUNTRY;
    if (isPlace(noun) && (at || (bare && noun < place && !listed))) {
      add(located, noun, noun, place);
    } else if (preposition(place).equals("of")) {
      // "the Iraqi city of Mosul"
      tree.children(noun, "amod")
          .filter(c -> actors.at(c) != null && isPlace(c))
          .forEach(country -> add(located, noun, place, country));
    } else if (at) {
      add(present, noun, noun, place);
    }
  }

  /** Whoever is done something to at a place is there: not a country. */
  private void ofVerb(int place, int verb) {
    Clause clause = clauses.read(verb);
    for (int patient : clause.patients()) {
      Actor actor = actors.at(patient);
      boolean movable =
          actor == null
              || actor.type() == ActorType.PERSON
              || actor.type() == ActorType.GROUP
              || actor.type() == ActorType.PLACE;
      if (movable && patient != place && clause.patients().size() < 20) {
        add(present, verb, patient, place);
      }
    }
  }

  private void add(Relation relation, int predicate, int subject, int place) {
    found.add(
        new Proposition(
            sentence.index(),
            predicate,
            relation,
            sentence.token(predicate).form(),
            phrases.argument("subject", subject),
            phrases.argument("object", place),
            null,
            List.of(),
            RULE,
            CONFIDENCE));
  }

  private boolean isPlace(int head) {
    Actor actor = actors.at(head);
    if (actor != null) {
      return actor.type() == ActorType.PLACE || actor.type() == ActorType.COUNTRY;
    }
    return name(head) == NameType.LOC;
  }

  private @Nullable NameType name(int head) {
    for (Name name : sentence.names()) {
      if (name.first() <= head && head < name.end()) {
        return name.type();
      }
    }
    return null;
  }

  private String preposition(int noun) {
    int mark = tree.child(noun, "case");
    return mark < 0 || mark > noun ? "" : clauses.subjects().form(mark);
  }
}
