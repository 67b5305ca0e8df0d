package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.language.Sentence;
import org.entente.language.Token;

/**
 * Who comes to a place or is brought there: "came to Riga", "sent them to Riga", "entered Riga", by
 * the verbs of {@code ontology/lexicon/movements.tsv}. Immutable and thread-safe.
 */
final class Movements {

  private static final double CONFIDENCE = 0.5;
  private static final String RULE = "movement";
  private static final WordKinds VERBS = WordKinds.of("movements.tsv");

  /** These lead to where a movement ends. */
  private static final Set<String> ENDS = Set.of("to", "into", "onto", "on");

  private final Relation present;
  private final Nouns nouns;

  /**
   * @param present the relation of people and things to where they are
   */
  Movements(Relation present, Nouns nouns) {
    this.present = present;
    this.nouns = nouns;
  }

  List<Proposition> find(Sentence sentence, Actors actors) {
    List<Proposition> found = new ArrayList<>();
    ClauseReader clauses = new ClauseReader(sentence);
    Places places = new Places(nouns, sentence, actors);
    NounPhrases phrases = new NounPhrases(sentence);
    for (Token token : sentence.tokens()) {
      String verb = token.lemma();
      if (!token.upos().equals("VERB") || !VERBS.contains(verb) || isIntent(token)) {
        continue;
      }
      Clause clause = clauses.read(token.index());
      List<Integer> ends = VERBS.is("place", verb) ? objects(clause, clauses) : ends(clause);
      for (int who : VERBS.is("object", verb) ? clause.patients() : clause.agents()) {
        for (int place : ends) {
          if (places.isSomewhere(place) && moves(who, actors)) {
            found.add(phrases.proposition(present, token.index(), who, place, RULE, CONFIDENCE));
          }
        }
      }
    }
    return found;
  }

  /** "the campaign to take Riga". */
  private static boolean isIntent(Token verb) {
    return verb.is("acl") && verb.xpos().equals("VB");
  }

  private static List<Integer> ends(Clause clause) {
    return clause.obliques().stream()
        .filter(o -> ENDS.contains(o.preposition()))
        .map(Clause.Oblique::head)
        .toList();
  }

  private static List<Integer> objects(Clause clause, ClauseReader clauses) {
    return clause.patients().stream().flatMap(place -> whole(place, clauses)).toList();
  }

  /** "dozens of <i>villages</i>". */
  private static Stream<Integer> whole(int noun, ClauseReader clauses) {
    return Stream.concat(
        Stream.of(noun),
        clauses.around(noun).stream()
            .filter(o -> o.preposition().equals("of"))
            .map(Clause.Oblique::head));
  }

  /** Countries stay where they are. */
  private static boolean moves(int who, Actors actors) {
    return !actors.isPlace(who);
  }
}
