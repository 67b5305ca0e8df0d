package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/** Reads the clauses of a sentence for open propositions. */
final class OpenClauses {

  private static final int MOST_CHAIN = 4;

  private final Sentence sentence;
  private final Tree tree;
  private final Subjects subjects;
  private final OpenPhrases phrases;
  private final OpenVerbs verbs;
  private final OpenArguments arguments;

  OpenClauses(Sentence sentence, OpenPhrases phrases) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.subjects = new Subjects(sentence);
    this.phrases = phrases;
    this.verbs = new OpenVerbs(sentence);
    this.arguments = new OpenArguments(sentence, subjects, phrases, verbs);
  }

  /** The clause of a predicate; null where a token is none, or belongs to that of another verb. */
  @Nullable OpenClause read(int predicate) {
    Token token = sentence.token(predicate);
    boolean copula = tree.child(predicate, "cop") >= 0;
    boolean verb = token.upos().equals("VERB") && !subjects.isNoun(predicate);
    if (!copula && !verb || verbs.continues(predicate)) {
      return null;
    }
    boolean unsaid = verbs.extendsAnother(predicate) || verbs.isUndone(predicate);
    List<Integer> who = unsaid ? List.of() : who(predicate);
    if (who.isEmpty()) {
      return null;
    }
    return copula ? state(predicate, who) : action(predicate, who);
  }

  /**
   * What the clause goes on to with a second verb: "seized an opportunity to defeat" him, "helped
   * Oslo reassure" them.
   */
  List<OpenClause> extensions(OpenClause clause) {
    List<Integer> before = new ArrayList<>(clause.words());
    if (!clause.objects().isEmpty()) {
      before.addAll(clause.objects().get(0).all());
    }
    List<OpenClause> found = new ArrayList<>();
    for (int verb : verbs.extensions(clause).toArray()) {
      OpenClause second = action(verb, clause.subjects());
      List<Integer> words = new ArrayList<>(before);
      words.addAll(second.words());
      words.sort(null);
      found.add(
          new OpenClause(
              verb,
              OpenKind.CHAIN,
              words,
              clause.subjects(),
              second.objects(),
              second.rest(),
              second.adjuncts()));
    }
    return found;
  }

  private List<Integer> who(int predicate) {
    int expletive = tree.child(predicate, "expl");
    if (expletive >= 0 && expletive < predicate) {
      return List.of(expletive);
    }
    return subjects.of(predicate).stream()
        .filter(subject -> !subjects.isRelativePronoun(subject) || isThat(subject, predicate))
        .toList();
  }

  /** "'<i>That</i> does not matter,' he said": not every "that" is the relative pronoun. */
  private boolean isThat(int subject, int predicate) {
    return sentence.token(subject).lemma().equals("that")
        && sentence.token(predicate).is("ccomp")
        && tree.child(predicate, "mark") < 0;
  }

  /** "is the president of France", "is famous for its cheese". */
  private OpenClause state(int predicate, List<Integer> who) {
    List<Integer> words = new ArrayList<>(verbs.words(predicate));
    int able = tree.child(predicate, "xcomp");
    if (able >= 0 && sentence.token(able).upos().equals("VERB")) {
      OpenClause ability = action(able, who);
      words.addAll(ability.words());
      words.sort(null);
      return new OpenClause(
          predicate,
          OpenKind.ABILITY,
          words,
          who,
          ability.objects(),
          ability.rest(),
          ability.adjuncts());
    }
    words.remove(Integer.valueOf(predicate));
    List<OpenClause.Phrase> rest = new ArrayList<>();
    arguments.addPhrases(predicate, rest);
    List<OpenClause.Phrase> objects = new ArrayList<>();
    boolean adjective = sentence.token(predicate).upos().equals("ADJ");
    boolean complemented =
        rest.stream().anyMatch(p -> p.head() > predicate && !p.prepositions().isEmpty());
    if (adjective && complemented) {
      words.addAll(phrases.nounPhrase(predicate));
    } else {
      arguments.addCoordinated(predicate, objects);
      // "Often, objects are far away": what stands before "are" is no part of what they are.
      int be = tree.child(predicate, "cop");
      objects.replaceAll(o -> o.without(w -> verbs.isNegation(w) || be < predicate && w < be));
      objects.forEach(object -> words.removeAll(object.words()));
    }
    return new OpenClause(
        predicate,
        adjective ? OpenKind.ADJECTIVE : OpenKind.COPULA,
        words,
        who,
        objects,
        rest,
        arguments.adjuncts(predicate));
  }

  /** "Took <i>into account</i> the size", "put <i>in place</i> a plan": one verb. */
  private static boolean isPartOfVerb(
      int verb, OpenClause.Phrase phrase, List<OpenClause.Phrase> objects) {
    boolean bare = phrase.words().size() == 1 && phrase.prepositions().size() == 1;
    return bare
        && phrase.first() == verb + 1
        && !objects.isEmpty()
        && objects.getFirst().first() > phrase.head();
  }

  /** "opened the school in May", "was opened when the king came". */
  private OpenClause action(int verb, List<Integer> who) {
    List<Integer> words = new ArrayList<>();
    List<OpenClause.Phrase> objects = new ArrayList<>();
    List<OpenClause.Phrase> rest = new ArrayList<>();
    List<OpenClause.Phrase> adjuncts = new ArrayList<>();
    int node = verb;
    for (int step = 0; step < MOST_CHAIN && node >= 0; step++) {
      words.addAll(verbs.words(node));
      tree.children(node, "iobj").forEach(c -> arguments.addCoordinated(c, objects));
      tree.children(node, "obj").forEach(c -> arguments.addCoordinated(c, objects));
      arguments.addPhrases(node, rest);
      adjuncts.addAll(arguments.adjuncts(node));
      int next = tree.child(node, "xcomp");
      boolean verbal = next >= 0 && sentence.token(next).upos().equals("VERB");
      if (next >= 0 && !objects.isEmpty()) {
        adjuncts.add(phrases.clause(next));
      } else if (next >= 0 && !verbal) {
        arguments.addCoordinated(next, objects);
      }
      node = verbal && objects.isEmpty() ? next : -1;
    }
    if (objects.isEmpty()) {
      arguments.addImplied(verb, who, objects);
    } else {
      tree.children(verb, "ccomp").forEach(c -> adjuncts.add(phrases.clause(c)));
    }
    if (objects.isEmpty() && rest.isEmpty()) {
      verbs.after(verb).forEach(a -> rest.add(phrases.phrase(a)));
      words.removeIf(w -> rest.stream().anyMatch(p -> p.head() == w));
      rest.addAll(rest.isEmpty() ? adjuncts : List.of());
      adjuncts.removeAll(rest);
    }
    rest.removeIf(phrase -> isPartOfVerb(verb, phrase, objects) && words.addAll(phrase.all()));
    words.sort(null);
    objects.forEach(o -> adjuncts.addAll(phrases.participles(o)));
    rest.forEach(o -> adjuncts.addAll(phrases.participles(o)));
    return new OpenClause(verb, verbs.kind(verb), words, who, objects, rest, adjuncts);
  }
}
