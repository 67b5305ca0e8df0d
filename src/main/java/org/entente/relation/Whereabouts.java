package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/**
 * Where things and people are, as phrases say it in passing: "the rebels in Aleppo", "met the
 * minister in Minsk", "Daquq, Iraq", "the Iraqi city of Mosul".
 */
final class Whereabouts {

  private static final double CONFIDENCE = 0.5;
  private static final String RULE = "phrase of place";

  /** With these a phrase says where somebody is, not where to or where from. */
  private static final Set<String> PLACES =
      Set.of("in", "at", "near", "inside", "outside", "across", "within", "around");

  /** With these a phrase says what lies there, as a part. */
  private static final Set<String> INSIDE = Set.of("in", "inside", "within", "at");

  private static final Set<String> HERE = Set.of("here", "there");

  private final Relation present;
  private final Relation located;
  private final Relation event;
  private final Nouns nouns;
  private final Sentence sentence;
  private final Tree tree;
  private final Actors actors;
  private final Places places;
  private final ClauseReader clauses;
  private final Scenes scenes;
  private final NounPhrases phrases;
  private final List<Proposition> found = new ArrayList<>();

  /**
   * @param present the relation of people and things to where they are
   * @param located the relation of places to where they lie
   * @param event the relation of what happens to where it does
   */
  Whereabouts(
      Relation present,
      Relation located,
      Relation event,
      Nouns nouns,
      Sentence sentence,
      Actors actors) {
    this.present = present;
    this.located = located;
    this.event = event;
    this.nouns = nouns;
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.actors = actors;
    this.places = new Places(nouns, sentence, actors);
    this.clauses = new ClauseReader(sentence);
    this.scenes = new Scenes(nouns, sentence, actors, clauses);
    this.phrases = new NounPhrases(sentence);
  }

  List<Proposition> find() {
    for (Token token : sentence.tokens()) {
      int place = token.index();
      if (token.head() >= 0 && places.isSomewhere(place)) {
        Token first = token.is("conj") ? sentence.token(token.head()) : token;
        if (first.head() >= 0) {
          of(place, first);
        }
      } else if (token.is("advmod") && HERE.contains(clauses.subjects().form(place))) {
        adverb(place, token.head());
      } else if (token.is("acl") && token.head() < place && places.isSomewhere(token.head())) {
        relative(token.head(), place);
      }
    }
    return found;
  }

  /** "They died <i>here</i>", "he was a clerk <i>there</i>". */
  private void adverb(int here, int head) {
    if (tree.child(head, "cop") >= 0) {
      clauses.subjects().of(head).forEach(subject -> add(present, head, subject, here));
    } else if (clauses.subjects().isVerbal(head)) {
      ofVerb(here, head);
    }
  }

  /** "the town where they died", "the town in which they died". */
  private void relative(int place, int verb) {
    boolean where =
        tree.children(verb, "advmod").anyMatch(c -> clauses.subjects().form(c).equals("where"))
            || tree.children(verb, "obl")
                .filter(clauses.subjects()::isRelativePronoun)
                .anyMatch(c -> PLACES.contains(preposition(c)));
    if (where) {
      ofVerb(place, verb);
    }
  }

  /**
   * What is at a place.
   *
   * @param first the place, or the first of those that it is joined to: "in <i>Lyon</i> and Metz"
   */
  private void of(int place, Token first) {
    int head = first.head();
    boolean at = PLACES.contains(preposition(first.index()));
    switch (first.relation()) {
      case "nmod", "appos" -> ofNoun(place, first.index(), head, at);
      case "obl" -> {
        if (at && clauses.subjects().isVerbal(head)) {
          ofVerb(place, head);
          if (place < head) {
            // "Near Lyon, strikes hit a convoy and destroyed a bridge."
            tree.children(head, "conj")
                .filter(clauses.subjects()::isVerbal)
                .forEach(verb -> ofVerb(place, verb));
          }
        }
      }
      default -> {}
    }
  }

  private void ofNoun(int place, int first, int noun, boolean at) {
    boolean bare = preposition(first).isEmpty() && !sentence.token(first).is("nmod:poss");
    boolean apposed =
        bare && place == first && noun < place && !isCountry(noun) && surrounds(place);
    boolean owned = sentence.token(first).is("nmod:poss") && places.isNamed(noun);
    boolean inside = INSIDE.contains(preposition(first)) && places.isPlace(place);
    if (places.isPlace(noun) && (inside || apposed || owned)) {
      addLocated(noun, place);
    } else if (preposition(first).equals("of") && places.isPlace(place)) {
      // "the Iraqi city of Mosul"; of "the Danish town of Ribe and York" one is elsewhere
      boolean all = place == first || sentence.token(noun).xpos().equals("NNS");
      tree.children(noun, "amod")
          .filter(c -> all && nouns.isSite(lemma(noun)))
          .filter(c -> actors.at(c) != null && places.isPlace(c))
          .forEach(country -> add(located, noun, place, country));
    } else if (at && !scenes.isBare(noun)) {
      bearers(noun).forEach(b -> add(relation(b, first, place), noun, b, place));
      if (scenes.happens(noun) && PLACES.contains(preposition(noun))) {
        inCourse(place, sentence.token(noun));
      }
    }
  }

  /** "hurt in an attack in Lyon", "the victims of an attack in Lyon". */
  private void inCourse(int place, Token event) {
    int head = event.head();
    if (event.is("obl") && clauses.subjects().isVerbal(head)) {
      ofVerb(place, head);
    } else if (event.is("nmod") && actors.isPeople(head)) {
      add(present, head, head, place);
    }
  }

  /**
   * "Lyon, France"; not "in Ohio, Texas and Utah", nor "downtown Lyon, the Ring Road", nor "the
   * Maidan (Independence Square)".
   */
  private boolean surrounds(int place) {
    boolean listed = tree.children(place, "conj").anyMatch(c -> tree.child(c, "cc") >= 0);
    boolean one = tree.child(place, "det") < 0 && !listed && !isBracketed(place);
    return places.isPlace(place) && (isCountry(place) || one);
  }

  private boolean isBracketed(int place) {
    return tree.children(place, "punct").anyMatch(c -> sentence.token(c).xpos().equals("-LRB-"));
  }

  private Relation relation(int noun, int first, int place) {
    boolean inside = INSIDE.contains(preposition(first)) && places.isPlace(place);
    return scenes.happens(noun) ? event : places.isPlace(noun) && inside ? located : present;
  }

  /** Who is said to be what a noun says: "Lyon, a city in France", "Lyon is a city in France". */
  private List<Integer> bearers(int noun) {
    Token token = sentence.token(noun);
    if (tree.child(noun, "cop") >= 0) {
      List<Integer> subjects = clauses.subjects().of(noun);
      return subjects.isEmpty() ? List.of(noun) : subjects;
    }
    boolean apposed =
        token.is("appos") && places.isPlace(token.head()) && nouns.isSite(lemma(noun));
    return List.of(apposed ? token.head() : noun);
  }

  private void ofVerb(int place, int verb) {
    for (int head : scenes.at(verb, place)) {
      add(scenes.happens(head) ? event : present, verb, head, place);
    }
  }

  /** A country lies in none. */
  private void addLocated(int inner, int outer) {
    if (!isCountry(inner) || !isCountry(outer)) {
      add(located, inner, inner, outer);
    }
  }

  private boolean isCountry(int place) {
    Actor actor = actors.at(place);
    return actor != null && actor.type() == ActorType.COUNTRY;
  }

  private void add(Relation relation, int predicate, int subject, int place) {
    found.add(phrases.proposition(relation, predicate, subject, place, RULE, CONFIDENCE));
  }

  private String lemma(int i) {
    return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
  }

  private String preposition(int noun) {
    int mark = tree.child(noun, "case");
    return mark < 0 || mark > noun ? "" : clauses.subjects().form(mark);
  }
}
