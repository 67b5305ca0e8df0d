package org.entente.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.language.Sentence;
import org.entente.language.Token;

/**
 * What the clauses of a sentence say, in its own words: who, what they do, to whom, and the rest.
 * Every clause with a subject gives one proposition with all its arguments, and one more for each
 * further phrase: "Iran signed the deal in Vienna in 2015" gives "signed" the deal, "signed the
 * deal in" Vienna, "signed the deal in" 2015; and one for what a second verb adds: "seized an
 * opportunity to defeat" him. Coordinated subjects and objects are split. Further arguments of a
 * whole clause are its phrases, its other clauses, and the participles after its objects and
 * phrases. Beside clauses, a name is what its apposition says ("Maria Berg, the mayor of Oslo"
 * gives "Maria Berg" is "the mayor of Oslo": the one word that is not the sentence's own). What
 * possessives say ("has") is left to the frames: readers seldom write it down. The confidence
 * ranks: see {@link OpenKind}.
 */
public final class OpenPropositions {

  /** "a justice of the court of appeal of a state": further down it is about something else. */
  private static final int MOST_DEPTH = 2;

  private final Sentence sentence;
  private final OpenClauses clauses;
  private final OpenPhrases phrases;
  private final OpenText text;
  private final OpenFindings found;

  private OpenPropositions(Sentence sentence) {
    this.sentence = sentence;
    this.phrases = new OpenPhrases(sentence);
    this.text = new OpenText(sentence);
    this.clauses = new OpenClauses(sentence, phrases);
    this.found = new OpenFindings(sentence, phrases);
  }

  /** The propositions of a sentence, in the order of their predicates. */
  public static List<Proposition> of(Sentence sentence) {
    return new OpenPropositions(sentence).search();
  }

  private List<Proposition> search() {
    for (Token token : sentence.tokens()) {
      if (found.isFull()) {
        break;
      }
      OpenClause clause = clauses.read(token.index());
      if (clause != null) {
        add(clause, 0);
      }
    }
    new OpenAppositions(sentence).all().forEach(this::add);
    return found.all();
  }

  private void add(OpenAppositions.Apposition apposition) {
    int name = apposition.name();
    OpenClause.Phrase description =
        new OpenClause.Phrase(
            apposition.description(), List.of(), phrases.nounPhrase(apposition.description()));
    if (phrases.nounPhrase(name).stream().noneMatch(description.words()::contains)) {
      found.add(description.head(), OpenKind.APPOSITION, name, "is", description, List.of());
    }
  }

  private void add(OpenClause clause, int depth) {
    clause.subjects().forEach(subject -> addFor(clause, subject));
    if (depth < MOST_DEPTH) {
      clauses.extensions(clause).forEach(extension -> add(extension, depth + 1));
    }
  }

  private void addFor(OpenClause clause, int subject) {
    List<OpenClause.Phrase> objects = clause.objects();
    List<OpenClause.Phrase> rest = clause.rest();
    if (objects.isEmpty() && rest.isEmpty()) {
      addBare(clause, subject);
      return;
    }
    boolean transitive = !objects.isEmpty();
    boolean clausal = transitive && sentence.token(objects.get(0).head()).is("ccomp");
    List<OpenClause.Phrase> first = transitive ? objects : List.of(rest.get(0));
    List<OpenClause.Phrase> others = transitive ? rest : rest.subList(1, rest.size());
    List<OpenClause.Phrase> more = new ArrayList<>(others);
    more.addAll(clause.adjuncts());
    for (OpenClause.Phrase object : first) {
      add(clause, subject, clause.words(), object, more, clause.kind());
    }
    for (OpenClause.Phrase object : first) {
      inner(clause, subject, clause.words(), object, 1);
    }
    if (clausal) {
      return;
    }
    List<Integer> words = new ArrayList<>(clause.words());
    if (transitive || isNext(clause, first.get(0))) {
      words.addAll(first.get(0).all());
      inOrder(words, clause);
    }
    others.forEach(o -> add(clause, subject, words, o, List.of(), OpenKind.PHRASE));
  }

  /** "The mayor resigned": who does it, and no more. */
  private void addBare(OpenClause clause, int subject) {
    if (clause.kind() == OpenKind.CLAUSE || clause.kind() == OpenKind.SHARED) {
      String words = text.of(clause.words());
      found.add(clause.predicate(), clause.kind(), subject, words, null, List.of());
    }
  }

  /** "The letter he <i>wrote</i> in May": "wrote the letter in" May. */
  private static void inOrder(List<Integer> words, OpenClause clause) {
    int verb = clause.words().getFirst();
    words.sort(Comparator.<Integer, Boolean>comparing(word -> word < verb).thenComparing(w -> w));
  }

  /** "graduated from Oslo in May": Oslo belongs to the relation with the month. */
  private boolean isNext(OpenClause clause, OpenClause.Phrase phrase) {
    return phrase.first() == clause.words().get(clause.words().size() - 1) + 1;
  }

  /** "a justice of the High Court": "became a justice of" the High Court. */
  private void inner(
      OpenClause clause, int subject, List<Integer> before, OpenClause.Phrase object, int depth) {
    for (OpenClause.Phrase part : phrases.parts(object.head())) {
      List<Integer> words = new ArrayList<>(before);
      words.addAll(object.prepositions());
      object.words().stream().filter(w -> w < part.first()).forEach(words::add);
      inOrder(words, clause);
      add(clause, subject, words, part, List.of(), OpenKind.PART);
      if (depth < MOST_DEPTH) {
        inner(clause, subject, words, part, depth + 1);
      }
    }
  }

  private void add(
      OpenClause clause,
      int subject,
      List<Integer> words,
      OpenClause.Phrase object,
      List<OpenClause.Phrase> others,
      OpenKind kind) {
    List<Integer> relation = new ArrayList<>(words);
    relation.addAll(object.prepositions());
    found.add(clause.predicate(), kind, subject, text.of(relation), object, others);
  }
}
