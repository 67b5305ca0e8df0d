package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.language.Name;
import org.entente.language.NameType;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/**
 * To which body people belong, and who is at its head, as phrases say it in passing: "soldiers from
 * the 3rd Battalion", "the union's spokesman", "the commander of the brigade, Jane Roe".
 */
final class Affiliations {

  private static final double CONFIDENCE = 0.5;
  private static final String RULE = "phrase of belonging";

  /** With these a phrase says whose somebody is. */
  private static final Set<String> PREPOSITIONS = Set.of("of", "from", "in", "for", "at", "with");

  private final Relation affiliated;
  private final Relation heads;
  private final Nouns nouns;
  private final Sentence sentence;
  private final Tree tree;
  private final Actors actors;
  private final ClauseReader clauses;
  private final NounPhrases phrases;

  Affiliations(Relation affiliated, Relation heads, Nouns nouns, Sentence sentence, Actors actors) {
    this.affiliated = affiliated;
    this.heads = heads;
    this.nouns = nouns;
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.actors = actors;
    this.clauses = new ClauseReader(sentence);
    this.phrases = new NounPhrases(sentence);
  }

  List<Proposition> find() {
    List<Proposition> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      int body = token.index();
      int people = token.head();
      if (token.is("nmod") && people >= 0 && isBody(body) && isOf(body) && arePeople(people)) {
        Relation relation = nouns.leads(lemma(people)) ? heads : affiliated;
        for (int bearer : bearers(people)) {
          found.add(phrases.proposition(relation, people, bearer, body, RULE, CONFIDENCE));
        }
      }
    }
    return found;
  }

  private boolean isOf(int body) {
    int mark = tree.child(body, "case");
    boolean owner = sentence.token(body).is("nmod:poss");
    return owner || mark >= 0 && PREPOSITIONS.contains(clauses.subjects().form(mark));
  }

  /** Common nouns alone: after a name, "from" and "in" say where somebody is. */
  private boolean arePeople(int noun) {
    Token token = sentence.token(noun);
    return token.upos().equals("NOUN")
        && (nouns.acts(lemma(noun)) || nouns.leads(lemma(noun)))
        && !nouns.relates(lemma(noun));
  }

  private boolean isBody(int noun) {
    Actor actor = actors.at(noun);
    if (sentence.token(noun).upos().equals("PRON")) {
      return false;
    }
    if (actor != null) {
      return actor.type() == ActorType.ORGANIZATION
          || (actor.type() == ActorType.GROUP && nouns.isBody(lemma(noun)));
    }
    return nouns.isBody(lemma(noun)) || isOrganization(noun);
  }

  private List<Integer> bearers(int noun) {
    if (tree.child(noun, "cop") >= 0) {
      return clauses.subjects().of(noun);
    }
    Token token = sentence.token(noun);
    if (token.is("appos") || token.deprel().equals("nmod:desc")) {
      return List.of(sentence.token(noun).head());
    }
    return List.of(actors.referent(noun));
  }

  private boolean isOrganization(int noun) {
    Name name = sentence.nameAt(noun);
    return name != null && name.type() == NameType.ORG;
  }

  private String lemma(int i) {
    return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
  }
}
