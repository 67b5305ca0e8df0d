package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;

/**
 * Who fights whom, as phrases say it in passing, by the words of {@code
 * ontology/lexicon/oppositions.tsv}: "Chad's campaign to defeat the rebels".
 */
final class Oppositions {

  private static final WordKinds WORDS = WordKinds.of("oppositions.tsv");

  /** In the course of these something happens: "killed <i>in</i> a raid". */
  private static final Set<String> COURSE = Set.of("in", "during", "by");

  private final Sentence sentence;
  private final ClauseReader clauses;
  private final Doers doers;

  /**
   * An opposition.
   *
   * @param predicate the word that tells of it
   * @param doers those who fight
   * @param enemies those whom they fight
   */
  record Opposition(int predicate, List<Integer> doers, List<Integer> enemies) {}

  Oppositions(Sentence sentence, ClauseReader clauses, Doers doers) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.doers = doers;
  }

  List<Opposition> find() {
    List<Opposition> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (!WORDS.contains(token.lemma())) {
        continue;
      }
      switch (token.upos()) {
        case "NOUN" -> noun(token, found);
        case "VERB" -> verb(token, found);
        default -> {}
      }
    }
    return found;
  }

  private void noun(Token token, List<Opposition> found) {
    int noun = token.index();
    if (!WORDS.is("noun", token.lemma())) {
      return;
    }
    List<Integer> enemies = against(clauses.around(noun));
    if (enemies.isEmpty() && token.is("obj") && token.head() >= 0) {
      enemies = against(clauses.read(token.head()).obliques());
    }
    boolean joint = token.is("obj") && WORDS.is("joint", token.lemma());
    if (joint || !enemies.isEmpty()) {
      found.add(new Opposition(noun, doers.of(noun), enemies));
    }
  }

  private static List<Integer> against(List<Clause.Oblique> obliques) {
    return obliques.stream()
        .filter(o -> o.preposition().equals("against"))
        .map(Clause.Oblique::head)
        .toList();
  }

  private void verb(Token token, List<Opposition> found) {
    int verb = token.index();
    Clause clause = clauses.read(verb);
    if (WORDS.is("verb", token.lemma())) {
      boolean ofNoun = token.is("acl") && WORDS.is("noun", sentence.token(token.head()).lemma());
      List<Integer> who = ofNoun ? doers.of(token.head()) : clause.agents();
      found.add(new Opposition(verb, who, clause.patients()));
    }
    if (WORDS.is("harm", token.lemma()) && clause.passive()) {
      clause.obliques().stream()
          .filter(o -> COURSE.contains(o.preposition()))
          .filter(o -> WORDS.is("noun", sentence.token(o.head()).lemma()))
          .map(o -> new Opposition(verb, doers.owners(o.head()), clause.patients()))
          .forEach(found::add);
    }
  }
}
