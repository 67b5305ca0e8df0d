package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/** Fills the slots of a frame that a noun carries; null where the frame does not match. */
final class NounMatcher {

  private final Sentence sentence;
  private final Tree tree;
  private final ClauseReader clauses;
  private final Actors actors;
  private final FrameMatcher verbs;
  private final SupportVerbs support;
  private final Bearers bearers;

  NounMatcher(
      Sentence sentence,
      ClauseReader clauses,
      Actors actors,
      FrameMatcher verbs,
      SupportVerbs support) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.clauses = clauses;
    this.actors = actors;
    this.verbs = verbs;
    this.support = support;
    this.bearers = new Bearers(sentence, clauses.subjects(), actors);
  }

  /** "Poland is a member of Nato", "Minsk, an ally of Moscow", "Moscow's ally Minsk". */
  @Nullable Filling predicateNoun(Frame frame, int noun) {
    Frame.Part subject = frame.subject();
    if (subject == null) {
      return null;
    }
    List<Integer> who = bearers.of(noun).stream().filter(w -> actors.fits(w, subject)).toList();
    if (who.isEmpty()) {
      return null;
    }
    Filling filling = new Filling();
    filling.put(subject.slot(), who, "");
    List<Clause.Oblique> around = new ArrayList<>(clauses.around(noun));
    int owner = owner(noun);
    if (owner >= 0) {
      around.add(new Clause.Oblique("of", owner, false));
    }
    return fill(frame, noun, around, filling) ? filling : null;
  }

  /** "Biden's meeting with Xi", "talks between Iran and Oman", "in a call with Merkel". */
  @Nullable Filling eventNoun(Frame frame, int noun) {
    Filling filling = new Filling();
    List<Clause.Oblique> around = modifiers(noun);
    if (frame.relation().symmetric()) {
      List<Integer> both = between(noun, around);
      if (both.size() > 1) {
        filling.put("A", both, "");
        filling.put("B", both, "");
        return filling;
      }
    }
    if (!fill(frame, noun, around, filling)) {
      return null;
    }
    Frame.Part subject = frame.subject();
    List<Integer> doers = doers(frame.relation(), noun, around, filling.get("B"));
    filling.put(
        "A", doers.stream().filter(d -> subject == null || actors.fits(d, subject)).toList(), "");
    return filling.get("A").isEmpty() ? null : filling;
  }

  /** "between A and B", "A and B held talks". */
  private List<Integer> between(int noun, List<Clause.Oblique> around) {
    for (Clause.Oblique oblique : around) {
      if (oblique.preposition().equals("between")) {
        return clauses.subjects().expand(oblique.head());
      }
    }
    boolean with = around.stream().anyMatch(o -> o.preposition().equals("with"));
    return with || supporting(noun) < 0 ? List.of() : clauses.read(supporting(noun)).agents();
  }

  private boolean fill(Frame frame, int noun, List<Clause.Oblique> around, Filling filling) {
    List<Clause.Oblique> obliques = around;
    List<Frame.Part> parts = frame.parts();
    for (int i = 0; i < parts.size(); i++) {
      Frame.Part part = parts.get(i);
      if (part.kind() == Frame.Kind.INFINITIVE) {
        int verb = verbs.infinitive(noun, part);
        if (verb < 0 || i + 1 == parts.size()) {
          return false;
        }
        FrameMatcher.noteAct(part, verb, filling);
        Clause clause = clauses.read(verb);
        obliques = new ArrayList<>(clause.obliques());
        clause.patients().forEach(new ObjectsAsObliques(obliques)::add);
      } else if (!verbs.fillOblique(part, obliques, filling)) {
        return false;
      }
    }
    return true;
  }

  /** Objects stand among the obliques with an empty preposition. */
  private record ObjectsAsObliques(List<Clause.Oblique> obliques) {
    void add(int head) {
      obliques.add(new Clause.Oblique("", head, false));
    }
  }

  private List<Integer> doers(
      Relation relation, int noun, List<Clause.Oblique> around, List<Integer> others) {
    for (Clause.Oblique oblique : around) {
      if (oblique.preposition().equals("by") && !others.contains(oblique.head())) {
        return clauses.subjects().expand(oblique.head());
      }
    }
    int owner = owner(noun);
    if (owner >= 0 && !others.contains(owner)) {
      return clauses.subjects().expand(owner);
    }
    return governing(relation, noun);
  }

  /** "Russia's invasion", "the Russian invasion", "the Nato summit"; not "the Dallas murders". */
  private int owner(int noun) {
    int owner = tree.child(noun, "nmod:poss");
    if (owner >= 0) {
      return owner;
    }
    return tree.children(noun)
        .filter(c -> c < noun && acts(actors.at(c)))
        .filter(c -> sentence.token(c).is("amod") || sentence.token(c).is("compound"))
        .findFirst()
        .orElse(-1);
  }

  private static boolean acts(@Nullable Actor actor) {
    return actor != null && actor.type() != ActorType.PLACE;
  }

  /**
   * The subject of the verb that the noun completes, or of which it is a circumstance: "Biden said
   * in a call with Xi". Only of a meeting or a protest must the subject have been there: "the US
   * cut its ties after the invasion of Ukraine" does not say who invaded.
   */
  private List<Integer> governing(Relation relation, int noun) {
    int verb = supporting(noun);
    if (verb >= 0) {
      return clauses.read(verb).agents();
    }
    int head = tree.head(noun);
    boolean circumstance =
        head >= 0
            && relation.isGathering()
            && sentence.token(noun).is("obl")
            && clauses.subjects().isVerbal(head)
            && tree.children(noun, "case").anyMatch(c -> support.isCircumstance(form(c)));
    if (!circumstance) {
      return List.of();
    }
    Clause clause = clauses.read(head);
    return clause.passive() ? List.of() : clause.agents();
  }

  /** The support verb of an event noun: "held" in "held talks"; -1 where there is none. */
  int supporting(int noun) {
    Token token = sentence.token(noun);
    if (token.is("nmod") && support.isSeveral(sentence.token(token.head()).lemma())) {
      return tree.children(noun, "case").anyMatch(c -> form(c).equals("of"))
          ? supporting(token.head())
          : -1;
    }
    int verb = token.head();
    boolean object = token.is("obj") || token.is("nsubj:pass") || happens(token, verb);
    boolean supported = verb >= 0 && object && support.supports(sentence.token(verb).lemma());
    return supported ? verb : -1;
  }

  /** "A meeting will take place between them": between whom stands beside the verb. */
  private boolean happens(Token noun, int verb) {
    if (!noun.deprel().equals("nsubj") || verb < 0) {
      return false;
    }
    int object = tree.child(verb, "obj");
    return sentence.token(verb).lemma().equals("take")
        && object >= 0
        && sentence.token(object).lemma().equals("place");
  }

  /**
   * The word that says whether the event of a noun happens: its support verb, unless that only
   * intends it: "plans an invasion".
   */
  int carrier(int noun) {
    int verb = supporting(noun);
    return verb < 0 || support.intends(sentence.token(verb).lemma()) ? noun : verb;
  }

  private List<Clause.Oblique> modifiers(int noun) {
    List<Clause.Oblique> all = new ArrayList<>(clauses.around(noun));
    // "the suspension of air links with Serbia"
    clauses.around(noun).stream()
        .filter(oblique -> oblique.preposition().equals("of"))
        .forEach(oblique -> all.addAll(clauses.around(oblique.head())));
    int verb = supporting(noun);
    if (verb >= 0) {
      all.addAll(clauses.read(verb).obliques());
    }
    // "the agreement reached between Oslo and Riga"
    tree.children(noun, "acl")
        .filter(c -> sentence.token(c).xpos().equals("VBN"))
        .filter(c -> support.supports(sentence.token(c).lemma()))
        .forEach(c -> all.addAll(clauses.read(c).obliques()));
    return all;
  }

  private String form(int i) {
    return sentence.token(i).form().toLowerCase(Locale.ROOT);
  }
}
