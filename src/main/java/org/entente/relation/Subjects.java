package org.entente.relation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/**
 * Finds the surface subject of a verb that may have none of its own: "Burns was sent to Moscow
 * <i>to speak</i> with Putin", "Kuleba, who <i>met</i> Blinken", "Biden met Macron and
 * <i>left</i>".
 */
final class Subjects {

  /** A noun phrase is looked for this far up the tree, no further. */
  private static final int MOST_STEPS = 8;

  private static final WordKinds VERBS = WordKinds.of("verb-classes.tsv");

  /** A gerund after these prepositions is what the object did: "accused Russia of lying". */
  private static final Set<String> OBJECT_GERUND = Set.of("of", "for", "from", "against", "into");

  private final Sentence sentence;
  private final Tree tree;
  private final Coordination coordination;

  Subjects(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.coordination = new Coordination(sentence);
  }

  /** The heads of the noun phrases that are the surface subject of a verb, coordinated ones too. */
  List<Integer> of(int verb) {
    return of(verb, MOST_STEPS);
  }

  private List<Integer> of(int verb, int steps) {
    int own = own(verb);
    if (own >= 0) {
      return expand(resolve(own, verb));
    }
    int head = tree.head(verb);
    if (head < 0 || steps == 0) {
      return List.of();
    }
    Token token = sentence.token(verb);
    return switch (token.relation()) {
      case "conj" -> isVerbal(head) ? of(head, steps - 1) : List.of();
      case "xcomp" -> controlled(verb, head, steps);
      case "advcl" -> adverbial(verb, head, steps);
      case "acl" -> token.deprel().equals("acl:relcl") ? List.of() : modified(verb, head, steps);
      default -> List.of();
    };
  }

  /**
   * Of two subjects in "Irish nationalist guerrillas wounded", "United States Secretary Roe lands"
   * or "in Sitka, Alaska a man killed", the one next to the verb.
   */
  private int own(int verb) {
    int first = tree.child(verb, "nsubj");
    if (first < 0) {
      return first;
    }
    int next = tree.children(verb, "nsubj").filter(c -> c < verb).max().orElse(first);
    String tag = sentence.token(first).upos();
    boolean titled =
        tag.equals("PROPN")
            && next > first + 1
            && (sentence.token(next).upos().equals("PROPN") || tree.child(next, "det") > first)
            && IntStream.range(first, next)
                .noneMatch(i -> sentence.token(i).upos().equals("PUNCT") || form(i).equals("than"));
    return tag.equals("ADJ") || titled ? next : first;
  }

  private List<Integer> controlled(int verb, int matrix, int steps) {
    if (!isVerbal(matrix)) {
      return of(matrix, steps - 1);
    }
    int object = object(matrix);
    boolean subjectControl = VERBS.is("control", sentence.token(matrix).lemma());
    return object >= 0 && object < verb && !subjectControl ? expand(object) : of(matrix, steps - 1);
  }

  private List<Integer> adverbial(int verb, int matrix, int steps) {
    if (!isNonFinite(verb)) {
      return List.of();
    }
    Token token = sentence.token(verb);
    if (VERBS.is("succession", token.lemma()) && object(matrix) >= 0) {
      return expand(object(matrix));
    }
    boolean passive = verb > matrix && tree.child(matrix, "aux:pass") >= 0;
    if (passive && token.xpos().equals("VBG") && VERBS.is("result", token.lemma())) {
      return List.of();
    }
    int mark = tree.child(verb, "mark");
    String marker = mark < 0 ? "" : form(mark);
    if (marker.equals("as") && token.xpos().equals("VBN")) {
      // "approves the extradition, as requested by Peru": nobody requests whoever approves it
      return List.of();
    }
    boolean helped = marker.equals("in") && VERBS.is("help", sentence.token(matrix).lemma());
    if ((helped || OBJECT_GERUND.contains(marker)) && token.xpos().equals("VBG")) {
      int object = object(matrix);
      if (object >= 0) {
        return expand(object);
      }
    }
    return of(matrix, steps - 1);
  }

  /** "troops deployed near the border", "plans to invade", "a plane operating in the region". */
  private List<Integer> modified(int verb, int noun, int steps) {
    // "progress in clearing the area"
    boolean gerund = sentence.token(verb).xpos().equals("VBG") && tree.child(verb, "mark") >= 0;
    if (!sentence.token(verb).xpos().equals("VB") && !gerund) {
      // "members of a ring based in Ohio, including the mayor": only they are based there
      return expand(noun).stream().filter(n -> n < verb).toList();
    }
    int owner = tree.child(noun, "nmod:poss");
    if (owner >= 0) {
      return expand(owner);
    }
    int governor = tree.head(noun);
    boolean isObject = sentence.token(noun).is("obj") || sentence.token(noun).is("obl");
    return isObject && governor >= 0 && isVerbal(governor) ? of(governor, steps - 1) : List.of();
  }

  private int object(int verb) {
    int indirect = tree.child(verb, "iobj");
    if (indirect >= 0) {
      return indirect;
    }
    int direct = tree.child(verb, "obj");
    return direct >= 0 ? direct : tree.child(verb, "nsubj:pass");
  }

  /** A relative pronoun stands for the noun that its clause modifies. */
  int resolve(int word, int verb) {
    if (!isRelativePronoun(word)) {
      return word;
    }
    int node = verb;
    for (int step = 0; step < MOST_STEPS && node >= 0; step++) {
      if (sentence.token(node).deprel().equals("acl:relcl")) {
        return tree.head(node);
      }
      node = tree.head(node);
    }
    return word;
  }

  boolean isRelativePronoun(int word) {
    String tag = sentence.token(word).xpos();
    String form = form(word);
    return (tag.equals("WP") || tag.equals("WDT"))
        && (form.equals("who")
            || form.equals("which")
            || form.equals("that")
            || form.equals("whom"));
  }

  /** A noun phrase and those coordinated with it. */
  List<Integer> expand(int head) {
    return coordination.of(head);
  }

  /** Whether a noun names a part of what stands before it: "members, including <i>Lugli</i>". */
  boolean isIncluded(int noun) {
    return coordination.isIncluded(noun);
  }

  /** "A school <i>shooting</i>": a gerund with an article, which nobody does. */
  boolean isNoun(int gerund) {
    return sentence.token(gerund).xpos().equals("VBG") && tree.child(gerund, "det") >= 0;
  }

  boolean isVerbal(int i) {
    String tag = sentence.token(i).upos();
    return tag.equals("VERB") || tag.equals("AUX") || tree.child(i, "cop") >= 0;
  }

  private boolean isNonFinite(int verb) {
    String tag = sentence.token(verb).xpos();
    if (tag.equals("VBG") || tag.equals("VBN")) {
      return true;
    }
    return tag.equals("VB") && tree.children(verb, "mark").anyMatch(m -> form(m).equals("to"));
  }

  String form(int i) {
    return sentence.token(i).form().toLowerCase(Locale.ROOT);
  }
}
