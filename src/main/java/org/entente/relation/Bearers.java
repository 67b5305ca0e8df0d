package org.entente.relation;

import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.language.Sentence;
import org.entente.language.Tree;

/** Of whom a noun is said: "<i>Poland</i> is a member", "<i>Minsk</i>, an ally of Moscow". */
final class Bearers {

  private final Sentence sentence;
  private final Tree tree;
  private final Subjects subjects;
  private final Actors actors;

  Bearers(Sentence sentence, Subjects subjects, Actors actors) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.subjects = subjects;
    this.actors = actors;
  }

  /** The heads of the noun phrases that a noun describes; none where it describes nobody. */
  List<Integer> of(int noun) {
    if (tree.child(noun, "cop") >= 0) {
      return isWhere(noun) ? List.of() : subjects.of(noun);
    }
    if (sentence.token(noun).is("appos")) {
      int named = tree.head(noun);
      return Naming.isDeclared(sentence, named) || areTwo(named, noun) ? List.of() : List.of(named);
    }
    if (sentence.token(noun).is("conj") && sentence.token(tree.head(noun)).is("appos")) {
      return of(tree.head(noun)).stream().filter(name -> !areTwo(name, noun)).toList();
    }
    int name = tree.child(noun, "appos");
    return name >= 0 ? List.of(name) : List.of();
  }

  /** "The envoys are <i>in the capital</i>": they are not what they are in. */
  private boolean isWhere(int noun) {
    int preposition = tree.child(noun, "case");
    return preposition >= 0
        && preposition < noun
        && sentence.token(preposition).form().equalsIgnoreCase("in")
        && tree.children(noun).anyMatch(c -> sentence.token(c).is("nmod:poss"));
  }

  /** In a list, "Jane Roe, the king's brother and others", two people stand side by side. */
  private boolean areTwo(int name, int noun) {
    Actor first = actors.at(name);
    Actor second = actors.at(noun);
    return first != null
        && second != null
        && first.type() == ActorType.PERSON
        && second.type() == ActorType.PERSON
        && !first.equals(second)
        && tree.child(noun, "nmod:poss") >= 0;
  }
}
