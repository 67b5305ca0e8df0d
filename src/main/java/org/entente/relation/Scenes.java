package org.entente.relation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.language.Sentence;
import org.entente.language.Tree;

/** Who and what is where something is done: whoever does it, to whom it is done, with whom. */
final class Scenes {

  /** Whoever stands behind these takes part: "met <i>with</i> the minister in Rome". */
  private static final Set<String> COMPANY = Set.of("with", "against", "alongside");

  /** Longer lists are tables. */
  private static final int MOST = 20;

  private final Nouns nouns;
  private final Sentence sentence;
  private final Tree tree;
  private final Actors actors;
  private final ClauseReader clauses;

  Scenes(Nouns nouns, Sentence sentence, Actors actors, ClauseReader clauses) {
    this.nouns = nouns;
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.actors = actors;
    this.clauses = clauses;
  }

  /**
   * The heads of the noun phrases of those who are at a place because something is done there.
   *
   * @param verb what is done
   * @param place the head of the place
   */
  List<Integer> at(int verb, int place) {
    Clause clause = clauses.read(verb);
    if (clause.patients().size() >= MOST) {
      return List.of();
    }
    // "In Syria, the minister said, ..." he may speak of Syria only
    boolean doing = !clause.passive() && (verb < place || !says(verb));
    Stream<Integer> agents = clause.agents().stream().filter(a -> doing && acts(a));
    Stream<Integer> patients = clause.patients().stream().filter(this::isMovable);
    Stream<Integer> company =
        clause.obliques().stream()
            .filter(o -> COMPANY.contains(o.preposition()))
            .map(Clause.Oblique::head)
            .filter(this::acts);
    return Stream.of(agents, patients, company)
        .flatMap(s -> s)
        .filter(head -> head != place)
        .distinct()
        .toList();
  }

  /** Who does something at a place is there; states may act from afar. */
  private boolean acts(int noun) {
    Actor actor = actors.at(noun);
    return actor != null
        && switch (actor.type()) {
          case PERSON, GROUP, ORGANIZATION -> true;
          case COUNTRY, PLACE -> false;
        };
  }

  /** Whoever is done something to at a place is there: not a country. */
  private boolean isMovable(int noun) {
    Actor actor = actors.at(noun);
    return actor == null ? !isBare(noun) : actor.type() != ActorType.COUNTRY;
  }

  /** "took place in Rome": the place is none. */
  boolean isBare(int noun) {
    return sentence.token(noun).is("obj")
        && tree.children(noun).allMatch(c -> c > noun)
        && sentence.token(noun).xpos().equals("NN");
  }

  /** Whether a noun stands for what happens, not for anybody or anything. */
  boolean happens(int noun) {
    return actors.at(noun) == null && nouns.happens(lemma(noun));
  }

  private boolean says(int verb) {
    return OpenWords.SAYING.contains(lemma(verb));
  }

  private String lemma(int i) {
    return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
  }
}
