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
    boolean must = hasAuxiliary(clause, "must");
    boolean shall = must || hasAuxiliary(clause, "should") || isSubjunctive(clause);
    for (int head : subjects.expand(subject)) {
      all.add(new Clause.Oblique(Clause.THAT, head, false));
      if (must) {
        all.add(new Clause.Oblique(Clause.THAT_MUST, head, false));
      }
      if (shall) {
        all.add(new Clause.Oblique(Clause.THAT_SHALL, head, false));
      }
    }
  }

  private boolean hasAuxiliary(int clause, String form) {
    return tree.children(clause, "aux").anyMatch(a -> subjects.form(a).equals(form));
  }

  /** "that it <i>leave</i>", "that it <i>be</i> closed". */
  private boolean isSubjunctive(int clause) {
    boolean modal = tree.children(clause, "aux").anyMatch(a -> isTag(a, "MD"));
    boolean be =
        tree.children(clause)
            .filter(c -> sentence.token(c).is("cop") || sentence.token(c).is("aux:pass"))
            .anyMatch(c -> isTag(c, "VB"));
    return !modal && (be || isTag(clause, "VB"));
  }

  private boolean isTag(int word, String xpos) {
    return sentence.token(word).xpos().equals(xpos);
  }
}
