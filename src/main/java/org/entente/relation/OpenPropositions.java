package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.Sentence;
import org.entente.language.Token;

/**
 * What the clauses of a sentence say, in its own words: who, what they do, to whom, and the rest.
 * Every clause with a subject gives one proposition with all its arguments, and one more for each
 * further phrase: "Iran signed the deal in Vienna in 2015" gives "signed" the deal, "signed the
 * deal in" Vienna, "signed the deal in" 2015. Coordinated subjects and objects are split. The
 * confidence ranks them: whole clauses first.
 */
public final class OpenPropositions {

  private static final String CLAUSE = "clause";
  private static final String PHRASE = "phrase";
  private static final double CLAUSE_CONFIDENCE = 0.9;
  private static final double PHRASE_CONFIDENCE = 0.4;

  /** Sentences with more propositions than this are lists, or nonsense. */
  private static final int MOST_PROPOSITIONS = 200;

  private final Sentence sentence;
  private final OpenClauses clauses;
  private final OpenPhrases phrases;
  private final List<Proposition> found = new ArrayList<>();

  private OpenPropositions(Sentence sentence) {
    this.sentence = sentence;
    this.phrases = new OpenPhrases(sentence);
    this.clauses = new OpenClauses(sentence, phrases);
  }

  /** The propositions of a sentence, in the order of their predicates. */
  public static List<Proposition> of(Sentence sentence) {
    return new OpenPropositions(sentence).search();
  }

  private List<Proposition> search() {
    for (Token token : sentence.tokens()) {
      if (found.size() > MOST_PROPOSITIONS) {
        break;
      }
      OpenClause clause = clauses.read(token.index());
      if (clause != null) {
        clause.subjects().forEach(subject -> add(clause, subject));
      }
    }
    return found;
  }

  private void add(OpenClause clause, int subject) {
    List<OpenClause.Phrase> objects = clause.objects();
    List<OpenClause.Phrase> rest = clause.rest();
    if (objects.isEmpty() && rest.isEmpty()) {
      return;
    }
    boolean transitive = !objects.isEmpty();
    List<OpenClause.Phrase> first = transitive ? objects : List.of(rest.get(0));
    List<OpenClause.Phrase> others = transitive ? rest : rest.subList(1, rest.size());
    for (OpenClause.Phrase object : first) {
      add(clause, subject, clause.words(), object, others, CLAUSE, CLAUSE_CONFIDENCE);
    }
    for (OpenClause.Phrase object : first) {
      inner(clause, subject, object);
    }
    if (transitive) {
      List<Integer> words = new ArrayList<>(clause.words());
      objects.get(0).words().forEach(words::add);
      words.sort(null);
      others.forEach(o -> add(clause, subject, words, o, List.of(), PHRASE, PHRASE_CONFIDENCE));
    } else {
      others.forEach(
          o -> add(clause, subject, clause.words(), o, List.of(), PHRASE, PHRASE_CONFIDENCE));
    }
  }

  /** "a justice of the High Court": "became a justice of" the High Court. */
  private void inner(OpenClause clause, int subject, OpenClause.Phrase object) {
    for (OpenClause.Phrase part : phrases.parts(object.head())) {
      List<Integer> words = new ArrayList<>(clause.words());
      words.addAll(object.prepositions());
      object.words().stream().filter(w -> w < part.first()).forEach(words::add);
      words.sort(null);
      add(clause, subject, words, part, List.of(), PHRASE, PHRASE_CONFIDENCE);
    }
  }

  private void add(
      OpenClause clause,
      int subject,
      List<Integer> words,
      OpenClause.Phrase object,
      List<OpenClause.Phrase> others,
      String rule,
      double confidence) {
    List<Integer> subjectWords = phrases.nounPhrase(subject);
    if (object.head() == subject || subjectWords.contains(clause.predicate())) {
      return;
    }
    List<Integer> relation = new ArrayList<>(words);
    relation.addAll(object.prepositions());
    List<Argument> modifiers = new ArrayList<>();
    for (OpenClause.Phrase other : others) {
      modifiers.add(
          phrases.argument(phrases.text(other.prepositions()), other.head(), other.all()));
    }
    found.add(
        new Proposition(
            sentence.index(),
            clause.predicate(),
            null,
            phrases.text(relation),
            phrases.argument("subject", subject, subjectWords),
            phrases.argument("object", object.head(), object.words()),
            modifiers,
            rule,
            confidence));
  }
}
