package org.entente.statement;

import java.util.Set;
import org.entente.language.Token;
import org.entente.language.Tree;

/** Tells what may be the content of what somebody says from all else that depends on a word. */
final class Contents {

  private static final Set<String> ADVERBIAL =
      Set.of(
          "because", "although", "though", "while", "since", "unless", "until", "before", "after");

  private final Words words;
  private final Tree tree;
  private final Complements complements;

  Contents(Words words, Complements complements) {
    this.words = words;
    this.tree = words.tree();
    this.complements = complements;
  }

  /** Whether a dependent is what a word says, thinks or asks, rather than what it refuses. */
  boolean isOne(int governor, Token dependent) {
    return isComplement(governor, dependent) && !isRefusal(governor, dependent);
  }

  /** "Was denied visas", "denying them entry": nothing is said, something is refused. */
  private boolean isRefusal(int governor, Token token) {
    int i = token.index();
    boolean passive = words.isPassive(governor);
    boolean receiver =
        tree.children(governor)
            .anyMatch(o -> o != i && (words.token(o).is("iobj") || words.token(o).is("obj")));
    boolean person = token.upos().equals("PRON") && !words.form(i).equals("it");
    return token.is("obj") && (passive || receiver || person)
        || passive && complements.form(i).equals("ing");
  }

  /** "The feeling <i>that</i> in the end <i>they</i> lost": a clause that only looks relative. */
  private boolean hasTwoSubjects(int clause) {
    return tree.children(clause, "nsubj").filter(s -> words.form(s).equals("that")).count() == 1
        && tree.children(clause, "nsubj").count() > 1;
  }

  private boolean isComplement(int governor, Token token) {
    int i = token.index();
    boolean adverbial = tree.children(i, "mark").anyMatch(m -> ADVERBIAL.contains(words.form(m)));
    boolean bare = !words.isFinite(i) && complements.form(i).equals("that");
    boolean finite = token.is("ccomp") || token.is("csubj");
    boolean open = token.is("xcomp") || token.is("advcl") && !words.isFinite(i);
    boolean clausal = !adverbial && (finite || open && !bare);
    boolean nominal = token.is("obl") || token.is("nmod") || token.is("obj");
    boolean participle = bare && !token.xpos().equals("VB");
    boolean relative = token.deprel().equals("acl:relcl") && !hasTwoSubjects(i);
    boolean ofNoun = token.is("acl") && !relative && !participle;
    return clausal || nominal && !token.is("nmod:poss") || ofNoun && words.isNoun(governor);
  }
}
