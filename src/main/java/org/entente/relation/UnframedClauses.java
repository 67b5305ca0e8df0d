package org.entente.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.entente.text.ProgramFile;

/**
 * What actors do in clauses that no frame reads: "Canada <i>eyed</i> Greenland", "Jane Roe
 * <i>paid</i> a fine". A verb counts with its direct object, or else with the first phrase behind
 * it whose preposition leads to what the act is about; its words are all that is known of the
 * relation.
 */
final class UnframedClauses {

  /** A clause with more pairs than this is a list, or nonsense. */
  private static final int MOST_PAIRS = 16;

  private static final Set<String> PREPOSITIONS =
      ProgramFile.lines("/ontology/lexicon/complement-prepositions.tsv")
          .skip(1)
          .collect(Collectors.toUnmodifiableSet());

  /** Participles that lead to circumstances: "following the vote". */
  private static final Set<String> LIKE_PREPOSITIONS =
      Set.of("following", "involving", "including", "excluding", "regarding", "concerning");

  private static final List<ArgumentType> ANYTHING = List.of(ArgumentType.TEXT);

  private final Sentence sentence;
  private final Tree tree;
  private final Actors actors;
  private final ClauseReader clauses;
  private final NounPhrases phrases;

  UnframedClauses(Sentence sentence, Actors actors) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.actors = actors;
    this.clauses = new ClauseReader(sentence);
    this.phrases = new NounPhrases(sentence);
  }

  /**
   * The propositions without a relation whose subject is an actor.
   *
   * @param framed what frames read in the sentence: their predicates are not read again
   */
  List<Proposition> find(List<Proposition> framed) {
    Set<Integer> read = new HashSet<>();
    framed.forEach(proposition -> read.add(proposition.predicate()));
    List<Proposition> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean verb =
          token.upos().equals("VERB")
              && !LIKE_PREPOSITIONS.contains(token.form())
              && !clauses.subjects().isNoun(token.index());
      if (verb && !read.contains(token.index())) {
        add(clauses.read(token.index()), found);
      }
    }
    return found;
  }

  private void add(Clause clause, List<Proposition> found) {
    int verb = clause.predicate();
    // "made him leave", "considers him a friend": without the rest it says something else.
    boolean whole = tree.child(verb, "xcomp") < 0 && !Naming.isChange(sentence, verb);
    if (whole && !clause.patients().isEmpty() && !clause.agents().isEmpty()) {
      add(clause, clause.agents(), clause.patients(), "", OpenKind.CLAUSE, found);
    } else if (whole) {
      List<Integer> subjects = clause.passive() ? clause.patients() : clause.agents();
      complement(clause, subjects, found);
    }
  }

  /** The phrase next behind the verb, with those coordinated with it. */
  private void complement(Clause clause, List<Integer> subjects, List<Proposition> found) {
    clause.obliques().stream()
        .filter(oblique -> !oblique.inner())
        .filter(oblique -> oblique.head() > clause.predicate() || isCompany(oblique))
        .filter(oblique -> PREPOSITIONS.contains(oblique.preposition()))
        .filter(oblique -> !sentence.token(oblique.head()).upos().equals("NUM"))
        .min(Comparator.comparingInt(Clause.Oblique::head))
        .ifPresent(
            first ->
                add(
                    clause,
                    subjects,
                    clauses.subjects().expand(first.head()),
                    " " + first.preposition(),
                    OpenKind.PHRASE,
                    found));
  }

  /** "He, along with his brother, was tried": with whom may stand before the verb. */
  private static boolean isCompany(Clause.Oblique oblique) {
    return oblique.preposition().endsWith(" with");
  }

  private void add(
      Clause clause,
      List<Integer> subjects,
      List<Integer> objects,
      String preposition,
      OpenKind kind,
      List<Proposition> found) {
    int pairs = 0;
    for (int subject : subjects) {
      for (int object : objects) {
        if (actors.isActor(subject) && isThing(object) && subject != object && pairs < MOST_PAIRS) {
          pairs++;
          found.add(proposition(clause, subject, object, preposition, kind));
        }
      }
    }
  }

  /** An actor, or a noun with its words; pronouns for nobody known say nothing. */
  private boolean isThing(int head) {
    String tag = sentence.token(head).upos();
    boolean pronoun = tag.equals("PRON") || tag.equals("DET") || tag.equals("ADV");
    return actors.isActor(head) || (!pronoun && actors.accepted(head, ANYTHING));
  }

  private Proposition proposition(
      Clause clause, int subject, int object, String preposition, OpenKind kind) {
    List<Argument> others = new ArrayList<>();
    for (Clause.Oblique oblique : clause.obliques()) {
      if (!oblique.preposition().startsWith(Clause.THAT) && oblique.head() != object) {
        others.add(phrases.argument(oblique.preposition(), oblique.head()));
      }
    }
    return new Proposition(
        sentence.index(),
        clause.predicate(),
        null,
        words(clause.predicate()) + preposition,
        phrases.argument("subject", actors.referent(subject)),
        phrases.argument("object", actors.referent(object)),
        null,
        others,
        "open " + kind.rule(),
        kind.confidence());
  }

  /** The verb with its particle, in lower case: "turned away". */
  private String words(int verb) {
    int particle = tree.child(verb, "compound:prt");
    String form = sentence.token(verb).form();
    String words = particle > verb ? form + " " + sentence.token(particle).form() : form;
    return words.toLowerCase(Locale.ROOT);
  }
}
