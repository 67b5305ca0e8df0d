package org.entente.actor;

import java.util.HashSet;
import java.util.Set;
import org.entente.language.Token;
import org.entente.language.Tree;

/**
 * Who says something by the grammar of a sentence: the subject of a verb of saying, and whose
 * message it is that says something. After {@code lexicon/speech.tsv} and {@code
 * lexicon/messages.tsv}. Immutable.
 */
final class Saying {

  private static final Set<String> FROM = Set.of("by", "from", "of");

  private final Set<String> verbs = new HashSet<>();
  private final Set<String> messages = new HashSet<>();

  Saying() {
    Rows.of("lexicon/speech.tsv", 1).forEach(row -> verbs.add(row[0]));
    Rows.of("lexicon/messages.tsv", 1).forEach(row -> messages.add(row[0]));
  }

  /** Whether those whom a noun names say something. */
  boolean says(Words words, int noun) {
    Token token = words.token(noun);
    if (token.is("nsubj") && token.head() >= 0) {
      return says(words, words.token(token.head()));
    }
    boolean theirs = token.head() >= 0 && messages.contains(words.token(token.head()).lemma());
    return theirs && owns(words, noun) && says(words, token.head());
  }

  /** "a statement by [Acme]", "[Acme]'s statement", "an [Acme] statement" */
  private static boolean owns(Words words, int noun) {
    Token token = words.token(noun);
    int mark = words.sentence().tree().child(noun, "case");
    return token.deprel().equals("nmod:poss")
        || token.is("compound")
        || (token.is("nmod") && mark >= 0 && FROM.contains(words.lower(mark)));
  }

  /** "said", "resigned, saying" */
  private boolean says(Words words, Token verb) {
    Tree tree = words.sentence().tree();
    return verbs.contains(verb.lemma())
        || tree.children(verb.index(), "advcl")
            .mapToObj(words::token)
            .anyMatch(v -> v.xpos().equals("VBG") && verbs.contains(v.lemma()));
  }
}
