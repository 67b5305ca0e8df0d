package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.language.Sentence;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/** Fills the slots of a frame from the clause of a verb; null where the frame does not match. */
final class FrameMatcher {

  private static final String BESIDE = "along with";

  private final Sentence sentence;
  private final Tree tree;
  private final ClauseReader clauses;
  private final Actors actors;
  private final Strikes strikes;

  FrameMatcher(Sentence sentence, ClauseReader clauses, Actors actors) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.clauses = clauses;
    this.actors = actors;
    this.strikes = new Strikes(sentence, actors);
  }

  @Nullable Filling verb(Frame frame, Clause clause) {
    if (!hasParticle(clause.predicate(), frame.particle())) {
      return null;
    }
    boolean transitive = !clause.patients().isEmpty() || !clause.recipients().isEmpty();
    if (frame.parts().isEmpty() && transitive) {
      return null;
    }
    // "returned the book to Iceland": who went there is the book.
    boolean taken = transitive && frame.relation().isTravel();
    if ((clause.passive() || taken) && !frame.hasCore() && frame.subject() != null) {
      return null;
    }
    if (frame.relation().isAssault() && strikes.isMeasure(clause.predicate())) {
      return null;
    }
    if (Leaving.isResult(sentence, clause, actors)) {
      return null;
    }
    if (frame.relation().isMeeting() && Naming.isOne(sentence, clause.predicate())
        || Naming.isChange(sentence, clause.predicate())) {
      return null;
    }
    if (frame.form() == Frame.Form.RECIPROCAL) {
      return reciprocal(frame, clause);
    }
    Filling filling = new Filling();
    Frame.Part subject = frame.subject();
    if (subject != null) {
      List<Integer> agents = fitting(clause.agents(), subject);
      if (agents.isEmpty() && frame.relation().isAssault()) {
        agents = fitting(strikes.owners(clause.agents()), subject);
      }
      if (agents.isEmpty()) {
        return null;
      }
      filling.put(subject.slot(), agents, "");
    }
    return fill(frame, clause, filling) ? filling : null;
  }

  private @Nullable Filling reciprocal(Frame frame, Clause clause) {
    boolean alone = clause.obliques().stream().noneMatch(o -> o.preposition().equals("with"));
    if (!alone || clause.passive() || clause.agents().size() < 2) {
      return null;
    }
    Filling filling = new Filling();
    filling.put("A", clause.agents(), "");
    filling.put("B", clause.agents(), "");
    return fill(frame, clause, filling) ? filling : null;
  }

  /** Without particle in the frame, the verb has none: "shot down" is not "shot". */
  private boolean hasParticle(int verb, @Nullable String particle) {
    int found = tree.child(verb, "compound:prt");
    if (particle == null) {
      return found < 0;
    }
    return tree.children(verb)
            .filter(c -> sentence.token(c).is("compound:prt") || sentence.token(c).is("advmod"))
            .anyMatch(c -> isOneOf(form(c), particle))
        || clauses.read(verb).obliques().stream()
            .filter(o -> o.head() > verb)
            .anyMatch(o -> isOneOf(o.preposition().split(" ", -1)[0], particle));
  }

  private boolean fill(Frame frame, Clause start, Filling filling) {
    Clause clause = start;
    long cores =
        frame.parts().stream()
            .filter(p -> p.preposition().isEmpty() && p.kind() == Frame.Kind.SLOT)
            .count();
    for (Frame.Part part : frame.parts()) {
      if (part.kind() == Frame.Kind.INFINITIVE) {
        int verb = infinitive(clause.predicate(), part);
        if (verb < 0) {
          return false;
        }
        clause = clauses.read(verb);
        noteAct(part, verb, filling);
      } else if (part.preposition().isEmpty()
          ? !fillCore(frame, part, cores > 1, clause, filling)
          : !fillOblique(part, obliques(frame, clause), filling)) {
        return false;
      }
    }
    return true;
  }

  /**
   * "calls an election for Monday": what hangs on an object that the frame lacks is not meant, nor
   * is what the object is for.
   */
  private List<Clause.Oblique> obliques(Frame frame, Clause clause) {
    List<Integer> patients = clause.patients();
    if (frame.hasCore() || patients.stream().anyMatch(actors::isActor)) {
      return clause.obliques();
    }
    return clause.obliques().stream()
        .filter(o -> !o.inner())
        .filter(o -> patients.isEmpty() || !o.preposition().equals("for"))
        .toList();
  }

  static void noteAct(Frame.Part infinitive, int verb, Filling filling) {
    if (infinitive.words().isEmpty()) {
      filling.act(verb);
    }
  }

  /** "threatened to attack": the infinitive after a verb or noun. */
  int infinitive(int word, Frame.Part part) {
    return tree.children(word)
        .filter(
            c ->
                switch (sentence.token(c).relation()) {
                  case "xcomp", "advcl", "ccomp", "acl" -> true;
                  default -> false;
                })
        .filter(c -> tree.children(c, "mark").anyMatch(m -> form(m).equals("to")))
        .filter(c -> part.words().isEmpty() || actors.isWord(c, part.words()))
        .findFirst()
        .orElse(-1);
  }

  private boolean fillCore(
      Frame frame, Frame.Part part, boolean two, Clause clause, Filling filling) {
    if (part.kind() == Frame.Kind.WORD) {
      return clause.patients().stream().anyMatch(head -> actors.isWord(head, part.words()))
          || tree.children(clause.predicate())
              .filter(c -> !sentence.token(c).is("nsubj") && c > clause.predicate())
              .filter(c -> tree.child(c, "case") < 0)
              .filter(c -> !sentence.token(c).upos().equals("VERB"))
              .anyMatch(c -> actors.isWord(c, part.words()));
    }
    List<Integer> first = clause.recipients();
    List<Integer> second = clause.patients();
    boolean wantsFirst = two ? part.slot().equals("B") : !isThing(frame) || second.isEmpty();
    List<Integer> chosen = wantsFirst ? first : second;
    if (chosen.isEmpty() && !two) {
      chosen = second;
    }
    List<Integer> fitting =
        fitting(chosen, part).stream().filter(head -> !isFixed(head, frame)).toList();
    filling.put(part.slot(), fitting, "");
    return !filling.get(part.slot()).isEmpty();
  }

  /** "earned Italy a medal": what was earned is the medal. */
  private static boolean isThing(Frame frame) {
    return frame.relation().objects().equals(List.of(ArgumentType.TEXT));
  }

  /** "gave aid": where the frame has "A gives B :aid", the aid is not B. */
  private boolean isFixed(int head, Frame frame) {
    return frame.parts().stream()
        .anyMatch(
            p ->
                p.kind() == Frame.Kind.WORD
                    && p.preposition().isEmpty()
                    && actors.isWord(head, p.words()));
  }

  /** The phrase with a preposition that fits a part, and those coordinated with it. */
  boolean fillOblique(Frame.Part part, List<Clause.Oblique> obliques, Filling filling) {
    List<Integer> heads = new ArrayList<>();
    String found = "";
    for (Clause.Oblique oblique : obliques) {
      if (!isPreposition(oblique.preposition(), part.preposition())
          || !actors.fits(oblique.head(), part)) {
        continue;
      }
      if (part.kind() == Frame.Kind.WORD) {
        return true;
      }
      if (heads.isEmpty() || clauses.subjects().expand(heads.get(0)).contains(oblique.head())) {
        heads.add(oblique.head());
        found = oblique.preposition();
      }
    }
    if (part.kind() == Frame.Kind.SLOT) {
      filling.put(part.slot(), heads, found);
    }
    return !heads.isEmpty();
  }

  private List<Integer> fitting(List<Integer> heads, Frame.Part part) {
    return heads.stream().filter(head -> actors.fits(head, part)).toList();
  }

  private String form(int i) {
    return sentence.token(i).form().toLowerCase(Locale.ROOT);
  }

  /**
   * "near to" is "near", "away from" is "from", "out of" is "of" after "out"; but "along with" is
   * not "with".
   */
  private static boolean isPreposition(String found, String wanted) {
    int space = found.equals(BESIDE) ? -1 : found.indexOf(' ');
    return isOneOf(found, wanted)
        || (space > 0
            && (isOneOf(found.substring(0, space), wanted)
                || isOneOf(found.substring(space + 1), wanted)));
  }

  private static boolean isOneOf(String word, String alternatives) {
    return alternatives.equals(word)
        || (!word.isEmpty() && ("/" + alternatives + "/").contains("/" + word + "/"));
  }
}
