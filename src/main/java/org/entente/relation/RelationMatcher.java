package org.entente.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Cast;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the relations of a sentence: frames are looked up by the lemma of the word that may carry
 * them, the most specific first; for two arguments of one word the first frame that matches wins.
 * Immutable and thread-safe.
 */
public final class RelationMatcher {

  /** What a verb says is surer than what an event noun implies. */
  private static final double VERB_CONFIDENCE = 0.9;

  private static final double NOUN_CONFIDENCE = 0.7;

  private final Map<String, List<Frame>> verbs = new HashMap<>();
  private final Map<String, List<Frame>> participles = new HashMap<>();
  private final Map<String, List<Frame>> predicateNouns = new HashMap<>();
  private final Map<String, List<Frame>> eventNouns = new HashMap<>();

  /**
   * Compiles the frames of all relations.
   *
   * @throws RelationException where a frame cannot be read
   */
  public RelationMatcher(Relations relations) {
    List<Frame> frames = new ArrayList<>();
    for (Definition definition : relations.definitions()) {
      FrameCompiler compiler = new FrameCompiler(relations, definition);
      definition.frames().forEach(text -> frames.add(compiler.compile(text)));
    }
    frames.sort(Comparator.comparingInt(Frame::specificity).reversed());
    for (Frame frame : frames) {
      Map<String, List<Frame>> index = index(frame.form());
      frame.predicates().forEach(p -> index.computeIfAbsent(p, k -> new ArrayList<>()).add(frame));
    }
  }

  private Map<String, List<Frame>> index(Frame.Form form) {
    return switch (form) {
      case VERB, RECIPROCAL -> verbs;
      case PARTICIPLE -> participles;
      case PREDICATE_NOUN -> predicateNouns;
      case EVENT_NOUN -> eventNouns;
    };
  }

  /** The relations that a sentence speaks of, true or not, in the order of the text. */
  public List<Proposition> match(Sentence sentence, Cast cast) {
    return new Search(sentence, cast).run();
  }

  /** The search through one sentence. */
  private final class Search {

    private final Sentence sentence;
    private final Actors actors;
    private final ClauseReader clauses;
    private final FrameMatcher matcher;
    private final NounPhrases phrases;
    private final List<Proposition> found = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    Search(Sentence sentence, Cast cast) {
      this.sentence = sentence;
      this.actors = new Actors(sentence, cast);
      this.clauses = new ClauseReader(sentence);
      this.matcher = new FrameMatcher(sentence, clauses, actors);
      this.phrases = new NounPhrases(sentence);
    }

    List<Proposition> run() {
      for (Token token : sentence.tokens()) {
        if (token.upos().equals("VERB") || token.upos().equals("AUX")) {
          verb(token);
        } else if (token.upos().equals("NOUN")) {
          noun(token);
        }
      }
      return found;
    }

    private void verb(Token token) {
      List<Frame> possible = verbs.getOrDefault(token.lemma(), List.of());
      List<Frame> states =
          participles.getOrDefault(clauses.subjects().form(token.index()), List.of());
      if (possible.isEmpty() && states.isEmpty()) {
        return;
      }
      Clause clause = clauses.read(token.index());
      for (Frame frame : possible) {
        add(frame, token, matcher.verb(frame, clause), clause.obliques());
      }
      for (Frame frame : states) {
        add(frame, token, matcher.participle(frame, clause), clause.obliques());
      }
    }

    private void noun(Token token) {
      int i = token.index();
      for (Frame frame : nounFrames(predicateNouns, token)) {
        add(frame, token, matcher.predicateNoun(frame, i), clauses.around(i));
      }
      for (Frame frame : nounFrames(eventNouns, token)) {
        add(frame, token, matcher.eventNoun(frame, i), clauses.around(i));
      }
    }

    private List<Frame> nounFrames(Map<String, List<Frame>> index, Token token) {
      List<Frame> byLemma = index.getOrDefault(token.lemma(), List.of());
      return byLemma.isEmpty()
          ? index.getOrDefault(clauses.subjects().form(token.index()), List.of())
          : byLemma;
    }

    private void add(
        Frame frame, Token token, @Nullable Filling filling, List<Clause.Oblique> obliques) {
      if (filling == null) {
        return;
      }
      boolean open =
          frame.parts().stream().noneMatch(p -> p.slot().equals("B")) && filling.get("B").isEmpty();
      for (int subject : filling.get("A")) {
        if (open) {
          add(frame, frame.relation(), token, filling, subject, -1, obliques);
        }
        for (int object : filling.get("B")) {
          add(frame, frame.relation(), token, filling, subject, object, obliques);
        }
      }
      Frame.Implication implied = frame.implied();
      if (implied != null) {
        for (int subject : filling.get(implied.subject())) {
          for (int object : filling.get(implied.object())) {
            add(frame, implied.relation(), token, filling, subject, object, obliques);
          }
        }
      }
    }

    private void add(
        Frame frame,
        Relation relation,
        Token token,
        Filling filling,
        int subject,
        int object,
        List<Clause.Oblique> obliques) {
      boolean pair = filling.get("B").equals(filling.get("A"));
      boolean accepted =
          subject != object
              && (!pair || subject < object)
              && actors.accepted(subject, relation.subjects())
              && (object < 0 || actors.accepted(object, relation.objects()));
      boolean implied = !relation.equals(frame.relation());
      String key = token.index() + " " + subject + " " + object + (implied ? relation.name() : "");
      if (!accepted || !taken.add(key)) {
        return;
      }
      List<Argument> others = new ArrayList<>();
      for (Clause.Oblique oblique : obliques) {
        if (oblique.head() != subject && oblique.head() != object) {
          others.add(phrases.argument(oblique.preposition(), oblique.head()));
        }
      }
      for (int topic : filling.get("X")) {
        others.add(phrases.argument("topic", topic));
      }
      boolean event = frame.form() == Frame.Form.EVENT_NOUN;
      found.add(
          new Proposition(
              sentence.index(),
              token.index(),
              relation,
              token.form(),
              phrases.argument("subject", subject),
              object < 0 ? null : phrases.argument("object", object),
              others,
              frame.text(),
              event ? NOUN_CONFIDENCE : VERB_CONFIDENCE));
    }
  }
}
