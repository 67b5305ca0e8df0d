package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.Sentence;
import org.entente.language.Tree;

/**
 * Of whom something is said or asked: "demanded that the US cancel its plans", "a reminder to Iraq
 * that it must comply". Such subjects stand among the obliques with a preposition of their own.
 */
final class ThatClauses {

  private final Sentence sentence;
  private final Tree tree;
  private final Subjects subjects;

  ThatClauses(Sentence sentence, Subjects subjects) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.subjects = subjects;
  }

  /** The subjects of the clauses that complete a verb or one of its objects. */
  List<Clause.Oblique> of(int verb, List<Integer> objects) {
    List<Clause.Oblique> all = new ArrayList<>();
    tree.children(verb, "ccomp").forEach(clause -> add(clause, verb, all));
    for (int object : objects) {
      tree.children(object, "acl")
          .filter(clause -> !sentence.token(clause).deprel().equals("acl:relcl"))
          .forEach(clause -> add(clause, object, all));
    }
    return all;
  }

  private void add(int clause, int governor, List<Clause.Oblique> all) {
    int subject = tree.child(clause, "nsubj");
    if (subject < governor) {
      return;
    }
    boolean must = tree.children(clause, "aux").anyMatch(a -> subjects.form(a).equals("must"));
    for (int head : subjects.expand(subject)) {
      all.add(new Clause.Oblique(Clause.THAT, head, false));
      if (must) {
        all.add(new Clause.Oblique(Clause.THAT_MUST, head, false));
      }
    }
  }
}
