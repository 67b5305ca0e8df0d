package org.entente.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;

/** The search for relations through one sentence. */
final class RelationSearch {

  /** What a verb says is surer than what an event noun implies. */
  private static final double VERB_CONFIDENCE = 0.9;

  private static final double NOUN_CONFIDENCE = 0.7;
  private static final double COPULA_CONFIDENCE = 0.6;

  /** A clause with more pairs than this is a list, or nonsense. */
  private static final int MOST_PAIRS = 64;

  private final RelationMatcher frames;
  private final Sentence sentence;
  private final Actors actors;
  private final ClauseReader clauses;
  private final FrameMatcher verbs;
  private final NounMatcher nouns;
  private final NounPhrases phrases;
  private final List<Proposition> found = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /** The predicates of relations found, with their subjects: "refuses to *" adds nothing there. */
  private final Set<String> subjects = new HashSet<>();

  /** The frame that found a relation of a predicate and subject: the most specific, no other. */
  private final Map<String, String> owners = new HashMap<>();

  RelationSearch(RelationMatcher frames, Sentence sentence, Actors actors) {
    this.frames = frames;
    this.sentence = sentence;
    this.actors = actors;
    this.clauses = new ClauseReader(sentence);
    this.verbs = new FrameMatcher(sentence, clauses, actors);
    this.nouns = new NounMatcher(sentence, clauses, actors, verbs, frames.support());
    this.phrases = new NounPhrases(sentence);
  }

  List<Proposition> run() {
    for (Token token : sentence.tokens()) {
      switch (token.upos()) {
        case "VERB", "AUX" -> verb(token);
        case "NOUN" -> noun(token);
        case "PROPN", "ADJ" -> predicate(token);
        default -> {}
      }
    }
    return found;
  }

  private void verb(Token token) {
    List<Frame> possible = frames.verbs(token.lemma());
    if (possible.isEmpty()) {
      return;
    }
    Clause clause = clauses.read(token.index());
    for (Frame frame : possible) {
      Filling filling = verbs.verb(frame, clause);
      if (filling != null) {
        add(frame, token.index(), token.form(), filling, clause.obliques());
      }
    }
  }

  private void noun(Token token) {
    int i = token.index();
    for (Frame frame : eventNouns(token)) {
      Filling filling = nouns.eventNoun(frame, i);
      if (filling != null) {
        int verb = nouns.supporting(i);
        String words = verb < 0 ? token.form() : sentence.token(verb).form() + " " + token.form();
        List<Clause.Oblique> around = new ArrayList<>(clauses.around(i));
        around.addAll(verb < 0 ? List.of() : clauses.read(verb).obliques());
        add(frame, nouns.carrier(i), words, filling, around);
      }
    }
    predicate(token);
  }

  /**
   * The frames of a noun with the word before it, if there are any: a hunger strike hits nobody.
   */
  private List<Frame> eventNouns(Token token) {
    int before = token.index() - 1;
    if (before >= 0 && sentence.token(before).head() == token.index()) {
      String pair = lemma(sentence.token(before)) + "-" + lemma(token);
      List<Frame> special = frames.eventNouns(pair, pair);
      if (!special.isEmpty()) {
        return special;
      }
    }
    return frames.eventNouns(lemma(token), form(token));
  }

  private void predicate(Token token) {
    int i = token.index();
    for (Frame frame : frames.predicateNouns(lemma(token), form(token))) {
      Filling filling = nouns.predicateNoun(frame, i);
      if (filling != null) {
        add(frame, i, token.form(), filling, clauses.around(i));
      }
    }
    // "was among the people killed" does not say what somebody is.
    boolean plain = sentence.tree().child(i, "case") < 0 && !token.upos().equals("ADJ");
    if (plain && sentence.tree().child(i, "cop") >= 0) {
      for (Frame frame : frames.copulas()) {
        Filling filling = new Filling();
        filling.put("A", clauses.subjects().of(i), "");
        filling.put("B", List.of(i), "");
        add(frame, i, token.form(), filling, List.of());
      }
    }
  }

  private void add(
      Frame frame, int predicate, String words, Filling filling, List<Clause.Oblique> obliques) {
    boolean open = !frame.has("B") && filling.get("B").isEmpty();
    List<Integer> objects = open ? List.of(-1) : filling.get("B");
    List<Integer> doers = filling.get("A");
    boolean respective = doers.size() > 1 && doers.size() == objects.size() && isRespective();
    int pairs = 0;
    for (int subject : doers) {
      for (int object : objects) {
        boolean meant = !respective || doers.indexOf(subject) == objects.indexOf(object);
        if (meant && pairs++ < MOST_PAIRS) {
          add(frame, frame.relation(), predicate, words, filling, subject, object, obliques);
        }
      }
    }
    Frame.Implication implied = frame.implied();
    if (implied != null) {
      for (int subject : filling.get(implied.subject())) {
        for (int object : filling.get(implied.object())) {
          add(frame, implied.relation(), predicate, words, filling, subject, object, obliques);
        }
      }
    }
  }

  /** "Norway and Chad beat Kenya and Ghana, respectively". */
  private boolean isRespective() {
    return sentence.tokens().stream().anyMatch(t -> form(t).equals("respectively"));
  }

  private void add(
      Frame frame,
      Relation relation,
      int predicate,
      String words,
      Filling filling,
      int subject,
      int object,
      List<Clause.Oblique> obliques) {
    boolean pair = filling.get("B").equals(filling.get("A"));
    boolean accepted =
        subject != object
            && (!pair || subject < object && areEqual(subject, object))
            && actors.accepted(subject, relation.subjects())
            && (object < 0 || actors.accepted(object, relation.objects()));
    boolean implied = !relation.equals(frame.relation());
    String key = predicate + " " + subject + " " + object + (implied ? relation.name() : "");
    String owner = predicate + " " + subject + " " + relation.name();
    boolean owned = !frame.text().equals(owners.getOrDefault(owner, frame.text()));
    boolean said = object < 0 && filling.act() >= 0 && subjects.contains(predicate + " " + subject);
    if (!accepted || owned || said || !taken.add(key)) {
      return;
    }
    owners.put(owner, frame.text());
    subjects.add(predicate + " " + subject);
    found.add(
        new Proposition(
            sentence.index(),
            predicate,
            relation,
            words,
            phrases.argument("subject", actors.referent(subject)),
            object < 0 ? null : phrases.argument("object", actors.referent(object)),
            implied || filling.act() < 0 ? null : phrases.act(filling.act(), object),
            others(filling, subject, object, obliques),
            frame.text(),
            confidence(frame)));
  }

  /** "Powers including France agreed": France did not agree with the powers. */
  private boolean areEqual(int one, int other) {
    return clauses.subjects().isIncluded(one) == clauses.subjects().isIncluded(other);
  }

  private List<Argument> others(
      Filling filling, int subject, int object, List<Clause.Oblique> obliques) {
    List<Argument> others = new ArrayList<>();
    List<Integer> topics = filling.get("X");
    for (Clause.Oblique oblique : obliques) {
      if (!oblique.preposition().startsWith(Clause.THAT)
          && oblique.head() != subject
          && oblique.head() != object
          && !topics.contains(oblique.head())) {
        others.add(phrases.argument(oblique.preposition(), oblique.head()));
      }
    }
    topics.forEach(topic -> others.add(phrases.argument("topic", topic)));
    return others;
  }

  private static double confidence(Frame frame) {
    return switch (frame.form()) {
      case VERB, RECIPROCAL -> VERB_CONFIDENCE;
      case EVENT_NOUN, PREDICATE_NOUN -> NOUN_CONFIDENCE;
      case COPULA -> COPULA_CONFIDENCE;
    };
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static String form(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
