package org.entente.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/** The pronouns of {@code ontology/lexicon/pronouns.tsv}. Immutable. */
final class Pronouns {

  private final Map<String, Pronoun> byForm = new HashMap<>();

  Pronouns() {
    for (String[] row : Rows.of("lexicon/pronouns.tsv", 3)) {
      Pronoun.Kind kind = Pronoun.Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
      Pronoun.Refers refers = Pronoun.Refers.valueOf(row[2].toUpperCase(Locale.ROOT));
      byForm.put(row[0], new Pronoun(kind, refers));
    }
  }

  /** The pronoun at a token that speaks of somebody or something; null for "it rains". */
  @Nullable Pronoun at(Words words, int i) {
    Token token = words.token(i);
    if (!token.upos().equals("PRON") && !token.xpos().equals("PRP$")) {
      return null;
    }
    Pronoun pronoun = byForm.get(words.lower(i));
    if (pronoun == null) {
      return null;
    }
    if (pronoun.kind() == Pronoun.Kind.RELATIVE) {
      return relativeClause(words.sentence().tree(), words, i) < 0 ? null : pronoun;
    }
    boolean empty = words.lower(i).equals("it") && isEmpty(words, i);
    boolean object = words.lower(i).equals("her") && token.xpos().equals("PRP");
    return empty ? null : object ? new Pronoun(Pronoun.Kind.PERSONAL, pronoun.refers()) : pronoun;
  }

  /** The verb of the relative clause that a relative pronoun opens; -1 where there is none. */
  static int relativeClause(Tree tree, Words words, int i) {
    int steps = 0;
    for (int node = i; node >= 0 && steps < 4; node = tree.head(node), steps++) {
      if (words.token(node).deprel().startsWith("acl") && tree.head(node) < i && node != i) {
        return node;
      }
    }
    return -1;
  }

  /** "it is clear that", "it rains", "it seems": speaks of nothing. */
  private static boolean isEmpty(Words words, int i) {
    Token token = words.token(i);
    Tree tree = words.sentence().tree();
    if (token.is("expl")) {
      return true;
    }
    if (!token.is("nsubj") || token.head() < 0) {
      return false;
    }
    int verb = token.head();
    boolean clause = tree.child(verb, "csubj") >= 0;
    boolean adjective = tree.child(verb, "cop") >= 0 && !words.isNoun(verb);
    boolean complement =
        tree.child(verb, "ccomp") >= 0
            || tree.child(verb, "xcomp") >= 0
            || tree.child(verb, "advcl") >= 0;
    String lemma = words.token(verb).lemma();
    // "It came amid heightened tensions": what the whole sentence before tells.
    boolean event =
        i == 0 && (lemma.equals("come") || lemma.equals("follow") || lemma.equals("happen"));
    boolean raising =
        event
            || lemma.equals("seem")
            || lemma.equals("appear")
            || lemma.equals("turn")
            || lemma.equals("rain");
    return clause || (adjective && complement) || raising;
  }
}
