package org.entente.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.language.Sentence;
import org.jspecify.annotations.Nullable;

/** The open propositions found in a sentence: none twice, and not too many. */
final class OpenFindings {

  /** Sentences with more propositions than this are lists, or nonsense. */
  private static final int MOST_PROPOSITIONS = 200;

  private final Sentence sentence;
  private final OpenPhrases phrases;
  private final OpenText text;
  private final List<Proposition> found = new ArrayList<>();

  /** Predicate, subject, relation and object of each. */
  private final Set<List<Object>> said = new HashSet<>();

  OpenFindings(Sentence sentence, OpenPhrases phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.text = new OpenText(sentence);
  }

  List<Proposition> all() {
    return found;
  }

  boolean isFull() {
    return found.size() > MOST_PROPOSITIONS;
  }

  /**
   * Adds a proposition, unless it says something of itself or is there already.
   *
   * @param subject the head of who
   * @param object whom or what, without its prepositions; null where nothing is done to anybody
   * @param more further arguments
   */
  void add(
      int predicate,
      OpenKind kind,
      int subject,
      String relation,
      OpenClause.@Nullable Phrase object,
      List<OpenClause.Phrase> more) {
    List<Integer> who = phrases.nounPhrase(subject);
    List<Integer> what = object == null ? List.of() : object.words();
    boolean empty = object != null && what.isEmpty();
    boolean circular = who.contains(predicate) || object != null && object.head() == subject;
    if (isFull() || empty || circular || !said.add(List.of(who, relation, what))) {
      return;
    }
    found.add(
        new Proposition(
            sentence.index(),
            predicate,
            null,
            relation,
            text.argument("subject", subject, who),
            object == null ? null : text.argument("object", object.head(), what),
            null,
            more.stream().map(this::modifier).toList(),
            kind.rule(),
            kind.confidence()));
  }

  private Argument modifier(OpenClause.Phrase phrase) {
    return text.argument(text.of(phrase.prepositions()), phrase.head(), phrase.all());
  }
}
