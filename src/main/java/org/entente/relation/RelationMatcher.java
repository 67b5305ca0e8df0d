package org.entente.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Cast;
import org.entente.language.Sentence;

/**
 * Finds the relations of a sentence: frames are looked up by the lemma of the word that may carry
 * them, the most specific first; for two arguments of one word the first frame that matches wins.
 * Immutable and thread-safe.
 */
public final class RelationMatcher {

  private final Map<String, List<Frame>> verbs = new HashMap<>();
  private final Map<String, List<Frame>> predicateNouns = new HashMap<>();
  private final Map<String, List<Frame>> eventNouns = new HashMap<>();
  private final List<Frame> copulas = new ArrayList<>();
  private final Nouns nouns;
  private final SupportVerbs support;
  private final PassingRelations passing;

  /**
   * Compiles the frames of all relations.
   *
   * @throws RelationException where a frame cannot be read, or a relation that phrases tell of is
   *     not defined
   */
  public RelationMatcher(Relations relations) {
    nouns = Nouns.standard();
    support = SupportVerbs.standard();
    List<Frame> frames = new ArrayList<>();
    for (Definition definition : relations.definitions()) {
      FrameCompiler compiler = new FrameCompiler(relations, nouns, definition);
      definition.frames().forEach(text -> frames.add(compiler.compile(text)));
    }
    frames.sort(Comparator.comparingInt(Frame::specificity).reversed());
    frames.forEach(this::index);
    passing = new PassingRelations(relations, nouns);
  }

  private void index(Frame frame) {
    Map<String, List<Frame>> index =
        switch (frame.form()) {
          case VERB, RECIPROCAL -> verbs;
          case PREDICATE_NOUN -> predicateNouns;
          case EVENT_NOUN -> eventNouns;
          case COPULA -> Map.of();
        };
    if (frame.form() == Frame.Form.COPULA) {
      copulas.add(frame);
    }
    frame.predicates().forEach(p -> index.computeIfAbsent(p, k -> new ArrayList<>()).add(frame));
  }

  /**
   * The relations that a sentence speaks of, true or not, in the order of the text; behind them
   * what actors do in clauses that no frame reads, without a relation.
   */
  public List<Proposition> match(Sentence sentence, Cast cast) {
    Actors actors = new Actors(sentence, cast, nouns);
    List<Proposition> framed = new RelationSearch(this, sentence, actors).run();
    List<Proposition> all = new ArrayList<>(framed);
    all.addAll(passing.find(sentence, actors));
    all.addAll(new UnframedClauses(sentence, actors).find(framed));
    return all;
  }

  List<Frame> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** The frames of a noun, by its lemma or else by its form: "talks". */
  List<Frame> predicateNouns(String lemma, String form) {
    return predicateNouns.getOrDefault(lemma, predicateNouns.getOrDefault(form, List.of()));
  }

  List<Frame> eventNouns(String lemma, String form) {
    return eventNouns.getOrDefault(lemma, eventNouns.getOrDefault(form, List.of()));
  }

  /** The frames that need nothing but the verb "to be". */
  List<Frame> copulas() {
    return copulas;
  }

  SupportVerbs support() {
    return support;
  }
}
