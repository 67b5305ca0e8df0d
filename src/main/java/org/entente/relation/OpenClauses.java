package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/** Reads the clauses of a sentence for open propositions. */
final class OpenClauses {

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");
  private static final int MOST_CHAIN = 4;

  private final Sentence sentence;
  private final Tree tree;
  private final Subjects subjects;
  private final OpenPhrases phrases;

  OpenClauses(Sentence sentence, OpenPhrases phrases) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.subjects = new Subjects(sentence);
    this.phrases = phrases;
  }

  /** The clause of a predicate; null where a token is none, or belongs to that of another verb. */
  @Nullable OpenClause read(int predicate) {
    Token token = sentence.token(predicate);
    boolean copula = tree.child(predicate, "cop") >= 0;
    if (!copula && !token.upos().equals("VERB")) {
      return null;
    }
    if (continues(predicate)) {
      return null;
    }
    List<Integer> who = who(predicate);
    if (who.isEmpty()) {
      return null;
    }
    return copula ? state(predicate, who) : action(predicate, who);
  }

  /** "wants to buy": the second verb is part of the first one's relation. */
  private boolean continues(int verb) {
    Token token = sentence.token(verb);
    int head = token.head();
    return token.is("xcomp")
        && head >= 0
        && (sentence.token(head).upos().equals("VERB") || tree.child(head, "cop") >= 0)
        && tree.child(head, "obj") < 0
        && tree.child(head, "iobj") < 0;
  }

  private List<Integer> who(int predicate) {
    return subjects.of(predicate).stream()
        .filter(subject -> !subjects.isRelativePronoun(subject))
        .toList();
  }

  /** "is the president of France", "is famous for its cheese". */
  private OpenClause state(int predicate, List<Integer> who) {
    List<Integer> words = new ArrayList<>();
    addVerbal(predicate, words);
    int able = tree.child(predicate, "xcomp");
    if (able >= 0 && sentence.token(able).upos().equals("VERB")) {
      OpenClause ability = action(able, who);
      words.addAll(ability.words());
      words.sort(null);
      return new OpenClause(predicate, words, who, ability.objects(), ability.rest());
    }
    words.remove(Integer.valueOf(predicate));
    List<OpenClause.Phrase> rest = new ArrayList<>();
    addPhrases(predicate, rest);
    List<OpenClause.Phrase> objects = new ArrayList<>();
    boolean adjective = sentence.token(predicate).upos().equals("ADJ");
    if (adjective && !rest.isEmpty()) {
      words.addAll(phrases.nounPhrase(predicate));
      words.sort(null);
    } else {
      List<Integer> cases = new ArrayList<>();
      tree.children(predicate, "case").filter(c -> !isPossessive(c)).forEach(cases::add);
      objects.add(new OpenClause.Phrase(predicate, cases, phrases.nounPhrase(predicate)));
    }
    return new OpenClause(predicate, words, who, objects, rest);
  }

  private OpenClause action(int verb, List<Integer> who) {
    List<Integer> words = new ArrayList<>();
    List<OpenClause.Phrase> objects = new ArrayList<>();
    List<OpenClause.Phrase> rest = new ArrayList<>();
    int node = verb;
    for (int step = 0; step < MOST_CHAIN && node >= 0; step++) {
      addVerbal(node, words);
      tree.children(node, "iobj").forEach(c -> addObjects(c, objects));
      tree.children(node, "obj").forEach(c -> addObjects(c, objects));
      addPhrases(node, rest);
      int next = tree.child(node, "xcomp");
      boolean verbal = next >= 0 && sentence.token(next).upos().equals("VERB");
      if (next >= 0 && !verbal && objects.isEmpty()) {
        List<Integer> cases = new ArrayList<>();
        tree.children(next, "case").forEach(cases::add);
        objects.add(new OpenClause.Phrase(next, cases, phrases.nounPhrase(next)));
      }
      node = verbal && objects.isEmpty() ? next : -1;
    }
    if (objects.isEmpty()) {
      tree.children(verb, "ccomp")
          .forEach(c -> objects.add(new OpenClause.Phrase(c, List.of(), phrases.whole(c))));
    }
    words.sort(null);
    return new OpenClause(verb, words, who, objects, rest);
  }

  private void addObjects(int object, List<OpenClause.Phrase> objects) {
    if (subjects.isRelativePronoun(object)) {
      return;
    }
    for (int head : subjects.expand(object)) {
      objects.add(new OpenClause.Phrase(head, List.of(), phrases.nounPhrase(head)));
    }
  }

  /** A verb with its auxiliaries, negation and particle. */
  private void addVerbal(int verb, List<Integer> words) {
    words.add(verb);
    tree.children(verb)
        .filter(
            c -> {
              Token token = sentence.token(c);
              return token.is("aux")
                  || token.is("cop")
                  || token.deprel().equals("compound:prt")
                  || (token.is("mark") && token.form().equals("to"))
                  || (token.is("advmod") && NEGATIONS.contains(subjects.form(c)));
            })
        .forEach(words::add);
    Token token = sentence.token(verb);
    boolean bare = tree.child(verb, "aux") < 0 && tree.child(verb, "nsubj") < 0;
    if (token.is("conj") && token.xpos().equals("VBN") && bare) {
      // "is cut and flushed": the auxiliary of the first stands for both.
      tree.children(token.head(), "aux").forEach(words::add);
    }
    words.sort(null);
  }

  private void addPhrases(int predicate, List<OpenClause.Phrase> rest) {
    tree.children(predicate, "obl")
        .filter(c -> !subjects.isRelativePronoun(c))
        .forEach(
            c -> {
              List<Integer> cases = new ArrayList<>();
              tree.children(c, "case").filter(k -> !isPossessive(k)).forEach(cases::add);
              rest.add(new OpenClause.Phrase(c, cases, phrases.nounPhrase(c)));
            });
  }

  private boolean isPossessive(int i) {
    return sentence.token(i).xpos().equals("POS");
  }
}
