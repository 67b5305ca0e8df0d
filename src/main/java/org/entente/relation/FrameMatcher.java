package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/** Fills the slots of a frame from a clause or a noun; null where the frame does not match. */
final class FrameMatcher {

  private static final Set<String> SUPPORT_VERBS =
      Set.of(
          "make",
          "hold",
          "have",
          "launch",
          "begin",
          "start",
          "carry",
          "stage",
          "conduct",
          "give",
          "pay",
          "take",
          "host",
          "open",
          "complete",
          "end",
          "mount",
          "commit",
          "place",
          "receive",
          "join",
          "attend",
          "continue",
          "resume",
          "finish",
          "undertake");
  private static final Set<String> CIRCUMSTANCES =
      Set.of("in", "during", "at", "after", "following", "on");

  private final Sentence sentence;
  private final Tree tree;
  private final ClauseReader clauses;
  private final Actors actors;

  FrameMatcher(Sentence sentence, ClauseReader clauses, Actors actors) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.clauses = clauses;
    this.actors = actors;
  }

  @Nullable Filling verb(Frame frame, Clause clause) {
    if (!hasParticle(clause.predicate(), frame.particle()) || clause.agents().isEmpty()) {
      return null;
    }
    boolean core = frame.parts().stream().anyMatch(p -> p.preposition().isEmpty());
    if (clause.passive() && !core) {
      return null;
    }
    if (frame.form() == Frame.Form.RECIPROCAL) {
      return reciprocal(clause);
    }
    Filling filling = Filling.of(clause.agents());
    return fill(frame, clause, filling) ? filling : null;
  }

  @Nullable Filling participle(Frame frame, Clause clause) {
    if (!clause.passive() || clause.patients().isEmpty()) {
      return null;
    }
    Filling filling = Filling.of(clause.patients());
    return fill(frame, clause, filling) ? filling : null;
  }

  private static @Nullable Filling reciprocal(Clause clause) {
    boolean alone =
        clause.patients().isEmpty()
            && clause.recipients().isEmpty()
            && clause.obliques().stream().noneMatch(o -> o.preposition().equals("with"));
    if (!alone || clause.passive() || clause.agents().size() < 2) {
      return null;
    }
    Filling filling = Filling.of(clause.agents());
    filling.put("B", clause.agents(), "");
    return filling;
  }

  /** Without particle in the frame, the verb has none: "shot down" is not "shot". */
  private boolean hasParticle(int verb, @Nullable String particle) {
    int found = tree.child(verb, "compound:prt");
    return particle == null
        ? found < 0
        : found >= 0 && clauses.subjects().form(found).equals(particle);
  }

  private boolean fill(Frame frame, Clause clause, Filling filling) {
    long cores = frame.parts().stream().filter(p -> p.preposition().isEmpty()).count();
    for (Frame.Part part : frame.parts()) {
      boolean filled =
          part.preposition().isEmpty()
              ? fillCore(part, cores > 1, clause, filling)
              : fillOblique(part, clause.obliques(), filling);
      if (!filled) {
        return false;
      }
    }
    return true;
  }

  private boolean fillCore(Frame.Part part, boolean two, Clause clause, Filling filling) {
    if (!part.isSlot()) {
      return clause.patients().stream().anyMatch(head -> isWord(head, part.words()));
    }
    List<Integer> first = clause.recipients();
    List<Integer> second = clause.patients();
    boolean wantsFirst = part.slot().equals("B");
    List<Integer> chosen = wantsFirst ? first : second;
    if (chosen.isEmpty() && !two) {
      chosen = wantsFirst ? second : first;
    }
    filling.put(part.slot(), chosen, "");
    return !chosen.isEmpty();
  }

  private boolean fillOblique(Frame.Part part, List<Clause.Oblique> obliques, Filling filling) {
    List<Integer> heads = new ArrayList<>();
    String found = "";
    for (Clause.Oblique oblique : obliques) {
      boolean right = isOneOf(oblique.preposition(), part.preposition());
      if (right
          && part.isSlot()
          && (heads.isEmpty()
              || clauses.subjects().expand(heads.get(0)).contains(oblique.head()))) {
        heads.add(oblique.head());
        found = oblique.preposition();
      } else if (right && !part.isSlot() && isWord(oblique.head(), part.words())) {
        return true;
      }
    }
    if (part.isSlot()) {
      filling.put(part.slot(), heads, found);
    }
    return !heads.isEmpty();
  }

  /** "Poland is a member of Nato", "Minsk, an ally of Moscow", "Moscow's ally". */
  @Nullable Filling predicateNoun(Frame frame, int noun) {
    List<Integer> bearers = List.of();
    if (tree.child(noun, "cop") >= 0) {
      bearers = clauses.subjects().of(noun);
    } else if (sentence.token(noun).is("appos")) {
      bearers = List.of(tree.head(noun));
    }
    if (bearers.isEmpty()) {
      return null;
    }
    Filling filling = Filling.of(bearers);
    for (Frame.Part part : frame.parts()) {
      List<Clause.Oblique> around = modifiers(noun);
      int owner = part.preposition().equals("of") ? tree.child(noun, "nmod:poss") : -1;
      if (owner >= 0) {
        around.add(new Clause.Oblique("of", owner, false));
      }
      if (!fillOblique(part, around, filling)) {
        return null;
      }
    }
    return filling;
  }

  /** "Biden's meeting with Xi", "talks between Iran and Oman", "in a call with Merkel". */
  @Nullable Filling eventNoun(Frame frame, int noun) {
    Filling filling = Filling.of(List.of());
    List<Clause.Oblique> around = modifiers(noun);
    for (Frame.Part part : frame.parts()) {
      if (part.preposition().equals("between")) {
        fillOblique(part, around, filling);
        filling.put("B", filling.get("A"), "");
        return filling.get("A").size() > 1 ? filling : null;
      }
      if (part.preposition().equals("'s")) {
        filling.put("A", doers(noun, around), "");
      } else if (!fillOblique(part, around, filling)) {
        return null;
      }
    }
    return filling.get("A").isEmpty() ? null : filling;
  }

  private List<Integer> doers(int noun, List<Clause.Oblique> around) {
    int owner = tree.child(noun, "nmod:poss");
    if (owner >= 0) {
      return clauses.subjects().expand(owner);
    }
    for (Clause.Oblique oblique : around) {
      if (oblique.preposition().equals("by")) {
        return clauses.subjects().expand(oblique.head());
      }
    }
    int modifier =
        tree.children(noun)
            .filter(c -> c < noun && actors.isActor(c))
            .filter(c -> sentence.token(c).is("amod") || sentence.token(c).is("compound"))
            .findFirst()
            .orElse(-1);
    return modifier >= 0 ? List.of(modifier) : governing(noun);
  }

  /** The subject of the verb that the noun completes. */
  private List<Integer> governing(int noun) {
    Token token = sentence.token(noun);
    int verb = token.head();
    if (verb < 0 || !clauses.subjects().isVerbal(verb)) {
      return List.of();
    }
    boolean supported = token.is("obj") && SUPPORT_VERBS.contains(sentence.token(verb).lemma());
    boolean circumstance =
        token.is("obl")
            && tree.children(noun, "case")
                .anyMatch(c -> CIRCUMSTANCES.contains(clauses.subjects().form(c)));
    if (!supported && !circumstance) {
      return List.of();
    }
    return clauses.read(verb).agents();
  }

  private List<Clause.Oblique> modifiers(int noun) {
    List<Clause.Oblique> all = new ArrayList<>(clauses.around(noun));
    int verb = tree.head(noun);
    if (sentence.token(noun).is("obj") && SUPPORT_VERBS.contains(sentence.token(verb).lemma())) {
      all.addAll(clauses.read(verb).obliques());
    }
    return all;
  }

  private boolean isWord(int head, Set<String> words) {
    Token token = sentence.token(head);
    return words.contains(token.lemma()) || words.contains(clauses.subjects().form(head));
  }

  private static boolean isOneOf(String word, String alternatives) {
    return alternatives.equals(word)
        || (!word.isEmpty() && ("/" + alternatives + "/").contains("/" + word + "/"));
  }
}
