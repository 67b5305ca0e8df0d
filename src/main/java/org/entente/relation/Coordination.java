package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.language.Sentence;
import org.entente.language.Tree;

/** The noun phrases that stand side by side: coordinated, listed or named as examples. */
final class Coordination {

  private final Sentence sentence;
  private final Tree tree;

  Coordination(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** A noun phrase and those coordinated with it. */
  List<Integer> of(int head) {
    List<Integer> all = new ArrayList<>();
    all.add(head);
    conjuncts(head).forEach(all::add);
    // "helped by members, including Lugli and Beghe"
    IntStream.concat(
            tree.children(head, "appos").filter(c -> isListed(c, head)),
            tree.children(head, "nmod").filter(this::isIncluded))
        .forEach(
            c -> {
              all.add(c);
              conjuncts(c).forEach(all::add);
            });
    return all;
  }

  /** What "and" or "or" joins to a noun; in "Norway rather than Sweden" nothing is joined. */
  private IntStream conjuncts(int head) {
    return tree.children(head, "conj")
        .filter(this::isNominal)
        .filter(c -> tree.children(c, "cc").noneMatch(cc -> isForm(cc, "rather")));
  }

  private boolean isForm(int i, String form) {
    return sentence.token(i).form().equalsIgnoreCase(form);
  }

  /** In "a truck, a car and a bus" the second is read as what the first is. */
  private boolean isListed(int noun, int first) {
    int article = tree.child(noun, "det");
    boolean another =
        article >= 0 && sentence.token(article).form().toLowerCase(Locale.ROOT).matches("an?")
            || tree.child(noun, "nummod") >= 0;
    return another
        && sentence.token(noun).upos().equals("NOUN")
        && sentence.token(first).upos().equals("NOUN")
        && sentence.token(first).xpos().equals(sentence.token(noun).xpos())
        && IntStream.concat(tree.children(first, "conj"), tree.children(noun, "conj"))
            .anyMatch(c -> c > noun && tree.child(c, "cc") >= 0);
  }

  /** Whether a noun names a part of what stands before it: "members, including <i>Lugli</i>". */
  boolean isIncluded(int noun) {
    int first = sentence.token(noun).is("conj") ? tree.head(noun) : noun;
    return isAfterIncluding(noun) || isAfterIncluding(first);
  }

  private boolean isAfterIncluding(int noun) {
    return tree.children(noun, "case").anyMatch(c -> isForm(c, "including"));
  }

  /** Whether a word can be the head of a noun phrase. */
  boolean isNominal(int i) {
    return switch (sentence.token(i).upos()) {
      case "NOUN", "PROPN", "PRON", "NUM", "X", "SYM" -> true;
      case "ADJ", "DET" -> tree.children(i, "cop").findAny().isEmpty();
      default -> false;
    };
  }
}
