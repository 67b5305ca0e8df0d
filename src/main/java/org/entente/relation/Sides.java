package org.entente.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/**
 * Who is on whose side and who fights whom, as phrases say it in passing: by the words of {@code
 * ontology/lexicon/alliances.tsv}, and because those who fight the same enemy together are on one
 * side.
 */
final class Sides {

  private static final double CONFIDENCE = 0.5;
  private static final WordKinds WORDS = WordKinds.of("alliances.tsv");

  private final Relation allied;
  private final Relation opposed;
  private final Sentence sentence;
  private final Tree tree;
  private final Actors actors;
  private final ClauseReader clauses;
  private final Strikes strikes;
  private final Doers helpers;
  private final NounPhrases phrases;
  private final Set<Proposition> found = new LinkedHashSet<>();

  /**
   * @param allied the relation of those who are on one side
   * @param opposed the relation of those who fight each other
   */
  Sides(Relation allied, Relation opposed, Sentence sentence, Actors actors) {
    this.allied = allied;
    this.opposed = opposed;
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.actors = actors;
    this.clauses = new ClauseReader(sentence);
    this.helpers = new Doers(sentence, actors, clauses);
    this.strikes = new Strikes(sentence, actors);
    this.phrases = new NounPhrases(sentence);
  }

  List<Proposition> find() {
    for (Oppositions.Opposition opposition : new Oppositions(sentence, clauses, helpers).find()) {
      List<Integer> doers = opposition.doers().stream().filter(this::acts).toList();
      together(opposition.predicate(), doers);
      for (int enemy : opposition.enemies()) {
        if (actors.accepted(enemy, opposed.objects())) {
          doers.forEach(doer -> add(opposed, opposition.predicate(), doer, enemy));
        }
      }
    }
    for (Token token : sentence.tokens()) {
      if (WORDS.contains(token.lemma())) {
        of(token);
      }
    }
    return List.copyOf(found);
  }

  private void together(int predicate, List<Integer> doers) {
    for (int i = 0; i < doers.size(); i++) {
      for (int j = i + 1; j < doers.size(); j++) {
        ally(predicate, doers.get(i), doers.get(j));
      }
    }
  }

  private void of(Token token) {
    int word = token.index();
    if (token.upos().equals("VERB") && WORDS.is("verb", token.lemma())) {
      Clause clause = clauses.read(word);
      List<Integer> agents = new ArrayList<>(clause.agents());
      agents.addAll(strikes.owners(clause.agents()));
      agents.forEach(a -> clause.patients().forEach(p -> ally(word, a, p)));
    } else if (token.upos().equals("NOUN") && WORDS.is("noun", token.lemma())) {
      noun(token);
    } else if (token.is("case") && WORDS.is("preposition", token.lemma())) {
      int friend = token.head();
      doers(friend).forEach(doer -> ally(word, doer, friend));
    }
  }

  /** "in support of Niger", "with help from Niger", "its support for Niger". */
  private void noun(Token token) {
    List<Integer> who = helpers.of(token.index());
    clauses.around(token.index()).stream()
        .filter(o -> Doers.FOR.contains(o.preposition()))
        .forEach(o -> who.forEach(helper -> ally(token.index(), helper, o.head())));
    int mark = tree.child(token.index(), "case");
    String preposition = mark < 0 ? "" : clauses.subjects().form(mark);
    if (!preposition.equals("in") && !preposition.equals("with")) {
      return;
    }
    for (Clause.Oblique oblique : clauses.around(token.index())) {
      if (oblique.preposition().equals("of") || oblique.preposition().equals("from")) {
        List<Integer> friends = new ArrayList<>(strikes.owners(List.of(oblique.head())));
        friends.add(oblique.head());
        doers(token.index())
            .forEach(doer -> friends.forEach(friend -> ally(token.index(), doer, friend)));
      }
    }
  }

  /** The subjects of the clause that a phrase stands in. */
  private List<Integer> doers(int phrase) {
    int node = phrase;
    for (int step = 0; step < 4 && node >= 0; step++) {
      node = tree.head(node);
      if (node >= 0 && clauses.subjects().isVerbal(node)) {
        Clause clause = clauses.read(node);
        return clause.agents();
      }
    }
    return List.of();
  }

  private void ally(int predicate, int one, int other) {
    if (one != other && isSide(one) && isSide(other)) {
      add(allied, predicate, one, other);
    }
  }

  private boolean acts(int head) {
    return actors.accepted(head, opposed.subjects());
  }

  /** States, bodies and crowds take sides; persons stand beside each other. */
  private boolean isSide(int head) {
    Actor actor = actors.at(head);
    return actor != null && actor.type() != ActorType.PERSON && actor.type() != ActorType.PLACE;
  }

  private void add(Relation relation, int predicate, int subject, int object) {
    String rule = relation.equals(allied) ? "alliance" : "opposition";
    found.add(phrases.proposition(relation, predicate, subject, object, rule, CONFIDENCE));
  }
}
