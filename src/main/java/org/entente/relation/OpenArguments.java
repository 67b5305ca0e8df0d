package org.entente.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.language.Sentence;
import org.entente.language.Tree;

/** The phrases and clauses around a predicate, for open propositions. */
final class OpenArguments {

  private final Tree tree;
  private final Coordination coordination;
  private final Subjects subjects;
  private final OpenPhrases phrases;
  private final OpenVerbs verbs;

  OpenArguments(Sentence sentence, Subjects subjects, OpenPhrases phrases, OpenVerbs verbs) {
    this.tree = sentence.tree();
    this.coordination = new Coordination(sentence);
    this.subjects = subjects;
    this.phrases = phrases;
    this.verbs = verbs;
  }

  /** What is said or asked; what there is; what a relative clause modifies. */
  void addImplied(int verb, List<Integer> who, List<OpenClause.Phrase> objects) {
    tree.children(verb, "ccomp").forEach(c -> addClauses(c, objects));
    if (objects.isEmpty() && verbs.isInserted(verb)) {
      objects.add(phrases.clauseAround(verb));
    }
    if (objects.isEmpty() && tree.child(verb, "expl") >= 0) {
      tree.children(verb, "nsubj").filter(c -> c > verb).forEach(c -> addCoordinated(c, objects));
    }
    int modified = tree.head(verb);
    if (objects.isEmpty() && verbs.lacksObject(verb) && !who.contains(modified)) {
      addCoordinated(modified, objects);
    }
  }

  /** "Said <i>that the gate is shut</i> and <i>that the road is open</i>" says two things. */
  private void addClauses(int first, List<OpenClause.Phrase> all) {
    List<Integer> further =
        tree.children(first, "conj")
            .filter(c -> tree.children(c, "mark").anyMatch(verbs::isThat))
            .boxed()
            .toList();
    OpenClause.Phrase whole = phrases.clause(first);
    all.add(whole.without(word -> further.stream().anyMatch(c -> tree.dominates(c, word))));
    further.forEach(c -> all.add(phrases.clause(c)));
  }

  /** A phrase and those coordinated with it. */
  void addCoordinated(int head, List<OpenClause.Phrase> all) {
    boolean relative = subjects.isRelativePronoun(head) || verbs.isConjunction(head);
    if (relative || verbs.isQuestion(head)) {
      return;
    }
    OpenClause.Phrase first = phrases.phrase(head);
    all.add(first);
    tree.children(head, "conj")
        .filter(coordination::isNominal)
        .filter(c -> tree.child(c, "nsubj") < 0)
        .mapToObj(phrases::phrase)
        .map(
            p ->
                p.prepositions().isEmpty()
                    ? new OpenClause.Phrase(p.head(), first.prepositions(), p.words())
                    : p)
        .forEach(all::add);
  }

  /** Phrases with a preposition, times, places and manners: those before the verb last. */
  void addPhrases(int predicate, List<OpenClause.Phrase> rest) {
    List<OpenClause.Phrase> found = new ArrayList<>();
    tree.children(predicate, "obl").forEach(c -> addCoordinated(c, found));
    found.sort(Comparator.comparing(p -> p.head() < predicate));
    rest.addAll(found);
  }

  /** The clauses that modify a predicate. */
  List<OpenClause.Phrase> adjuncts(int predicate) {
    return tree.children(predicate, "advcl").mapToObj(phrases::clause).toList();
  }
}
