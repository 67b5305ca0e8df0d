package org.entente.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.actor.Cast;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What actors do to each other in clauses that no frame reads: "Canada <i>eyed</i> Greenland". Only
 * a verb with a subject and a direct object counts; its words are all that is known of it.
 */
final class UnframedClauses {

  private UnframedClauses() {}

  /**
   * The propositions without a relation between two actors.
   *
   * @param framed what frames read in the sentence: their predicates are not read again
   */
  static List<Proposition> of(Sentence sentence, Cast cast, List<Proposition> framed) {
    Set<Integer> read = new HashSet<>();
    framed.forEach(proposition -> read.add(proposition.predicate()));
    if (sentence.tokens().stream().noneMatch(token -> isObject(token, sentence, cast, read))) {
      return List.of();
    }
    return OpenPropositions.of(sentence).stream()
        .filter(open -> !read.contains(open.predicate()))
        .filter(open -> !open.rule().equals(OpenKind.CHAIN.rule()))
        .filter(open -> isDone(open, sentence) && relates(open, cast))
        .toList();
  }

  /** An actor to whom a verb does what no frame reads: few sentences have one. */
  private static boolean isObject(Token token, Sentence sentence, Cast cast, Set<Integer> read) {
    return token.is("obj")
        && !read.contains(token.head())
        && acts(cast.actorAt(sentence.index(), token.index()));
  }

  /** A verb in the active, its subject and its direct object. */
  private static boolean isDone(Proposition open, Sentence sentence) {
    Token verb = sentence.token(open.predicate());
    Token subject = sentence.token(open.subject().head());
    Token object = open.object() == null ? null : sentence.token(open.object().head());
    return object != null
        && object.is("obj")
        && object.head() == verb.index()
        && subject.deprel().equals("nsubj")
        && verb.upos().equals("VERB")
        && sentence.tree().child(verb.index(), "xcomp") < 0;
  }

  private static boolean relates(Proposition open, Cast cast) {
    return open.object() != null
        && acts(cast.actorAt(open.sentence(), open.subject().head()))
        && acts(cast.actorAt(open.sentence(), open.object().head()));
  }

  /** Groups without a name are too many and too vague, places are where something happens. */
  private static boolean acts(@Nullable Actor actor) {
    return actor != null && actor.type() != ActorType.PLACE && actor.type() != ActorType.GROUP;
  }
}
