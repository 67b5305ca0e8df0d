package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/** Reads the grammatical functions of a verb off the tree. */
final class ClauseReader {

  private final Sentence sentence;
  private final Tree tree;
  private final Subjects subjects;
  private final ThatClauses those;

  ClauseReader(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.subjects = new Subjects(sentence);
    this.those = new ThatClauses(sentence, subjects);
  }

  Subjects subjects() {
    return subjects;
  }

  /** The clause of a verb. */
  Clause read(int verb) {
    boolean passive = isPassive(verb);
    List<Integer> surface = subjects.of(verb);
    List<Integer> objects = nouns(verb, "obj");
    List<Integer> recipients = nouns(verb, "iobj");
    List<Clause.Oblique> obliques = new ArrayList<>();
    tree.children(verb).forEach(child -> addOblique(child, false, obliques));
    // "changed course away from Crimea": the phrase may hang on the adverb.
    tree.children(verb, "advmod")
        .flatMap(adverb -> tree.children(adverb, "obl"))
        .forEach(child -> addOblique(child, false, obliques));
    List<Integer> agents = new ArrayList<>();
    if (passive) {
      // "known by his nickname": that is not who knows him
      boolean done = !sentence.token(verb).lemma().equals("know");
      obliques.removeIf(
          o -> done && o.preposition().equals("by") && agents.addAll(agents(o.head())));
      addInner(objects, obliques);
      addPlaceOfRelative(verb, obliques);
      boolean given = !objects.isEmpty();
      return new Clause(
          verb,
          true,
          agents,
          given ? objects : surface,
          given ? surface : recipients,
          withConjuncts(verb, obliques));
    }
    if (objects.isEmpty() && recipients.isEmpty()) {
      objects = sharedObject(verb);
    }
    if (objects.isEmpty() && recipients.isEmpty()) {
      objects = relativeObject(verb, surface);
    }
    addInner(objects, obliques);
    addInner(recipients, obliques);
    addPlaceOfRelative(verb, obliques);
    obliques.addAll(those.of(verb, objects));
    return new Clause(verb, false, surface, objects, recipients, withConjuncts(verb, obliques));
  }

  /** Those behind "by"; "turned away by Rome and toward Sicily" is nothing that Sicily did. */
  private List<Integer> agents(int first) {
    return subjects.expand(first).stream()
        .filter(
            agent -> agent == first || preposition(agent).isEmpty() || subjects.isIncluded(agent))
        .toList();
  }

  /** The phrases with a preposition that hang on a noun. */
  List<Clause.Oblique> around(int noun) {
    List<Clause.Oblique> obliques = new ArrayList<>();
    tree.children(noun, "nmod")
        .filter(child -> !sentence.token(child).is("nmod:poss"))
        .forEach(child -> addOblique(child, true, obliques));
    return obliques;
  }

  private List<Integer> nouns(int verb, String relation) {
    List<Integer> heads = new ArrayList<>();
    tree.children(verb, relation)
        .forEach(child -> heads.addAll(subjects.expand(subjects.resolve(child, verb))));
    return heads;
  }

  /** "captured and killed the rebels": the object stands after both verbs. */
  private List<Integer> sharedObject(int verb) {
    int head = tree.head(verb);
    if (sentence.token(verb).is("conj") && head >= 0 && subjects.isVerbal(head)) {
      int object = tree.child(head, "obj");
      return object > verb ? nouns(head, "obj") : List.of();
    }
    int last = tree.children(verb, "conj").filter(subjects::isVerbal).max().orElse(-1);
    return last > verb && last - verb <= 2 ? nouns(last, "obj") : List.of();
  }

  /** "the deal Iran signed", "the man Biden sent": the object is what the clause modifies. */
  private List<Integer> relativeObject(int verb, List<Integer> surface) {
    Token token = sentence.token(verb);
    boolean relative = token.deprel().equals("acl:relcl");
    boolean adverbial =
        tree.children(verb, "advmod").anyMatch(a -> sentence.token(a).xpos().equals("WRB"));
    boolean stranded = tree.children(verb, "obl").anyMatch(o -> subjects.isRelativePronoun(o));
    int noun = token.head();
    if (!relative || adverbial || stranded || surface.isEmpty() || surface.contains(noun)) {
      return List.of();
    }
    return List.of(noun);
  }

  /** A phrase after an object may belong to the verb: "accused the US of provocation". */
  private void addInner(List<Integer> objects, List<Clause.Oblique> obliques) {
    for (int object : objects) {
      for (int child : tree.children(object, "nmod").toArray()) {
        addOblique(child, true, obliques);
        // "shared intelligence on the movements with allies"
        tree.children(child, "nmod").forEach(inner -> addOblique(inner, true, obliques));
      }
    }
  }

  /** "to Moscow, where he spoke": what happens there happens in Moscow. */
  private void addPlaceOfRelative(int verb, List<Clause.Oblique> obliques) {
    boolean where = tree.children(verb, "advmod").anyMatch(a -> subjects.form(a).equals("where"));
    if (where && sentence.token(verb).deprel().equals("acl:relcl")) {
      obliques.add(new Clause.Oblique("in", tree.head(verb), false));
    }
  }

  /**
   * "flew to Seoul and met X in Tokyo" does not share places; "met and praised X in Paris" does.
   */
  private List<Clause.Oblique> withConjuncts(int verb, List<Clause.Oblique> obliques) {
    List<Clause.Oblique> all = new ArrayList<>(obliques);
    int last = tree.children(verb, "conj").filter(subjects::isVerbal).max().orElse(-1);
    boolean bare = obliques.isEmpty() && tree.child(verb, "obj") < 0;
    if (bare && last > verb) {
      tree.children(last).forEach(child -> addOblique(child, false, all));
    }
    return all;
  }

  private void addOblique(int child, boolean inner, List<Clause.Oblique> obliques) {
    Token token = sentence.token(child);
    boolean possible =
        token.is("obl")
            || (inner && token.is("nmod") && !token.is("nmod:poss"))
            || (!inner && token.is("nmod"));
    if (!possible || token.is("nmod:desc")) {
      return;
    }
    String preposition = preposition(child);
    int noun = subjects.isRelativePronoun(child) ? subjects.resolve(child, token.head()) : child;
    for (int head : subjects.expand(noun)) {
      String own = head == noun ? preposition : preposition(head);
      obliques.add(new Clause.Oblique(own.isEmpty() ? preposition : own, head, inner));
    }
  }

  private String preposition(int noun) {
    return tree.children(noun)
        .filter(c -> c < noun && (sentence.token(c).is("case") || isAlong(c)))
        .mapToObj(subjects::form)
        .limit(2)
        .collect(Collectors.joining(" "));
  }

  /** "<i>along</i> with a friend": beside him, not with him. */
  private boolean isAlong(int word) {
    return subjects.form(word).equals("along") && sentence.token(word + 1).is("case");
  }

  private boolean isPassive(int verb) {
    if (tree.child(verb, "aux:pass") >= 0) {
      return true;
    }
    if (tree.child(verb, "nsubj:pass") >= 0) {
      // "Germany supplied weapons": the tagger took the past tense for a participle.
      return tree.child(verb, "obj") < 0;
    }
    Token token = sentence.token(verb);
    if (!token.xpos().equals("VBN") || tree.child(verb, "aux") >= 0) {
      return false;
    }
    return switch (token.relation()) {
      case "acl" -> !token.deprel().equals("acl:relcl");
      case "advcl", "xcomp" -> tree.child(verb, "obj") < 0;
      case "conj" -> tree.child(verb, "nsubj") < 0 && isPassive(tree.head(verb));
      default -> false;
    };
  }
}
