package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/**
 * Whose a campaign, an effort or the like is: "Chad's campaign", "a campaign by Chad", "Chad
 * launched a campaign", "backs Chad in its campaign".
 */
final class Doers {

  /** Those whom somebody helps are the ones who fight. */
  private static final WordKinds HELP = WordKinds.of("alliances.tsv");

  /** Who is helped stands behind these: "support for Chad". */
  static final Set<String> FOR = Set.of("for", "of", "to");

  private final Sentence sentence;
  private final Tree tree;
  private final Actors actors;
  private final ClauseReader clauses;

  Doers(Sentence sentence, Actors actors, ClauseReader clauses) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.actors = actors;
    this.clauses = clauses;
  }

  /** The heads of the noun phrases of those who do what a noun says; none where nobody is named. */
  List<Integer> of(int noun) {
    List<Integer> owners = owners(noun);
    if (!owners.isEmpty()) {
      return owners;
    }
    Token token = sentence.token(noun);
    int head = token.head();
    // "elsewhere in the campaign, the army advanced"
    int governor = head >= 0 && sentence.token(head).is("advmod") ? tree.head(head) : head;
    if (governor < 0) {
      return List.of();
    }
    if (clauses.subjects().isVerbal(governor)) {
      return token.is("obj") ? active(governor) : during(noun, governor);
    }
    return token.is("nmod") ? beside(noun, governor) : List.of();
  }

  private List<Integer> active(int verb) {
    Clause clause = clauses.read(verb);
    return clause.passive() ? List.of() : clause.agents();
  }

  /** "helped <i>Chad</i> in the fight", "voiced support for <i>Chad</i> in the fight". */
  private List<Integer> during(int noun, int verb) {
    Clause clause = clauses.read(verb);
    if (HELP.is("verb", sentence.token(verb).lemma())) {
      return clause.patients();
    }
    List<Integer> helped = new ArrayList<>();
    for (int patient : clause.patients()) {
      if (HELP.is("noun", sentence.token(patient).lemma())) {
        clauses.around(patient).stream()
            .filter(o -> FOR.contains(o.preposition()) && o.head() < noun)
            .forEach(o -> helped.add(o.head()));
      }
    }
    return helped.isEmpty() ? active(verb) : helped;
  }

  /** Those whose it is by the words around the noun itself. */
  List<Integer> owners(int noun) {
    int owner = tree.children(noun).filter(c -> c < noun && owns(c)).max().orElse(-1);
    if (owner >= 0) {
      return clauses.subjects().expand(owner);
    }
    for (Clause.Oblique oblique : clauses.around(noun)) {
      if (oblique.preposition().equals("by")) {
        return clauses.subjects().expand(oblique.head());
      }
    }
    return tree.children(noun, "acl")
        .mapToObj(clauses::read)
        .filter(Clause::passive)
        .map(Clause::agents)
        .findFirst()
        .orElse(List.of());
  }

  /** "Chad's", "the Chadian", "the coalition's"; of pronouns those whose noun is known. */
  private boolean owns(int word) {
    Token token = sentence.token(word);
    boolean beside = token.is("compound") || token.is("amod");
    boolean noun = token.is("nmod:poss") && !token.upos().equals("PRON");
    return noun || actors.isActor(word) && (beside || token.is("nmod:poss"));
  }

  /** "support for <i>Chad</i> in the fight": the last actor before it. */
  private List<Integer> beside(int noun, int head) {
    List<Integer> found = new ArrayList<>();
    if (actors.isActor(head)) {
      found = clauses.subjects().expand(head);
    }
    for (int other : tree.children(head, "nmod").toArray()) {
      if (other < noun && actors.isActor(other) && !sentence.token(other).is("nmod:poss")) {
        found = clauses.subjects().expand(other);
      }
    }
    return found.isEmpty() && sentence.token(head).head() >= 0 ? of(head) : found;
  }
}
