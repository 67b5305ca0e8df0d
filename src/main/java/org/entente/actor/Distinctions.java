package org.entente.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.language.Token;
import org.entente.language.Tree;

/**
 * What phrases with the same noun say to be told apart: "the first half" and "the second half",
 * "the theory of light" and "the theory of music".
 */
final class Distinctions {

  private final List<Phrase> phrases;

  /** The adjectives and numbers in front of each phrase's noun. */
  private final List<Set<String>> qualities = new ArrayList<>();

  /** The names and the nouns that each phrase's noun is said to be of: "the city" may be Oslo. */
  private final Map<String, List<Set<String>>> owners =
      Map.of("PROPN", new ArrayList<>(), "NOUN", new ArrayList<>());

  Distinctions(Setting setting, List<Phrase> phrases) {
    this.phrases = phrases;
    for (Phrase phrase : phrases) {
      Words words = setting.sentences().get(phrase.sentence());
      qualities.add(
          lemmas(words, dependents(words, phrase).filter(i -> isQuality(words.token(i)))));
      owners.forEach(
          (upos, all) ->
              all.add(
                  lemmas(words, dependents(words, phrase).filter(i -> isOwner(words, i, upos)))));
    }
  }

  private static IntStream dependents(Words words, Phrase phrase) {
    Tree tree = words.sentence().tree();
    return tree.children(phrase.head()).filter(i -> phrase.first() <= i && i < phrase.end());
  }

  private static boolean isQuality(Token token) {
    return token.is("amod") || token.is("nummod");
  }

  private static boolean isOwner(Words words, int i, String upos) {
    Token token = words.token(i);
    boolean possessor = token.deprel().equals("nmod:poss");
    String preposition = words.lower(words.sentence().tree().child(i, "case"));
    return token.upos().equals(upos) && token.is("nmod") && (possessor || preposition.equals("of"));
  }

  private static Set<String> lemmas(Words words, IntStream tokens) {
    return tokens
        .mapToObj(i -> words.token(i).lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether two phrases with the same noun say that they speak of different things. */
  boolean part(int a, int b) {
    boolean noun = phrases.get(a).lemma().equals(phrases.get(b).lemma());
    boolean described = isDescribed(a) && isDescribed(b);
    return noun
        && ((described && clash(qualities, a, b))
            || owners.values().stream().anyMatch(of -> clash(of, a, b)));
  }

  private boolean isDescribed(int i) {
    return phrases.get(i).kind() == MentionKind.NOMINAL;
  }

  private static boolean clash(List<Set<String>> said, int a, int b) {
    boolean both = !said.get(a).isEmpty() && !said.get(b).isEmpty();
    return both && Collections.disjoint(said.get(a), said.get(b));
  }
}
