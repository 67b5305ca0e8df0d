package org.entente.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.language.Token;
import org.entente.language.Tree;

/**
 * What is known of a phrase, in small numbers: the ground of {@link ChoiceFeatures}. Numbers of
 * words and relations are places in fixed lists; 0 is none of them.
 *
 * @param manner by what it refers
 * @param sort what sort of actor it is
 * @param relation dependency relation of its head
 * @param plural 1 where it speaks of several
 * @param gender 1 male, 2 female, 0 unknown
 * @param length in tokens
 * @param tail what follows the head, a sum: relative clause 1, other clause 2, "of" 4, other
 *     preposition 8, apposition 16
 * @param words the words of its key
 * @param modifiers the words in front of the head that say which
 * @param place of its first token in the sentence
 * @param paragraph number of its paragraph
 * @param governor what its head depends on: verb 1, noun 2, name 3, other 4
 * @param depth how many phrases it stands within
 */
record PhraseTraits(
    int manner,
    int sort,
    int relation,
    int plural,
    int gender,
    int length,
    int tail,
    Set<String> words,
    Set<String> modifiers,
    int place,
    int paragraph,
    int governor,
    int depth,
    boolean subject,
    boolean quoted,
    boolean asked,
    boolean capital) {

  private static final List<String> MANNERS =
      List.of(
          "NAME", "THE", "A", "THIS", "HIS", "SOME", "BARE", "i", "we", "you", "he", "she", "it",
          "they", "this", "that", "these", "those");

  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "obj",
          "obl",
          "nmod",
          "appos",
          "conj",
          "root",
          "compound",
          "iobj",
          "amod",
          "flat",
          "advcl",
          "xcomp",
          "ccomp",
          "parataxis",
          "acl",
          "det");

  private static final List<String> SORTS = List.of("PERSON", "ORGANIZATION", "PLACE", "GROUP");

  /** Pronouns that speak of persons. */
  private static final Set<String> HUMAN = Set.of("he", "she", "i", "you");

  /** The traits of all phrases of a document. */
  static List<PhraseTraits> of(Setting setting, Turns turns, List<Phrase> phrases) {
    List<PhraseTraits> traits = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      Words words = setting.sentences().get(phrases.get(i).sentence());
      traits.add(of(words, turns, phrases.get(i), depth(phrases, i)));
    }
    return traits;
  }

  private static PhraseTraits of(Words words, Turns turns, Phrase phrase, int depth) {
    Token head = words.token(phrase.head());
    Set<String> modifiers = PhraseFinder.modifiers(words, phrase);
    return new PhraseTraits(
        MANNERS.indexOf(phrase.manner()) + 1,
        sort(phrase),
        RELATIONS.indexOf(head.relation()) + 1,
        phrase.number().equals("plural") ? 1 : 0,
        phrase.gender() == Gender.MALE ? 1 : phrase.gender() == Gender.FEMALE ? 2 : 0,
        phrase.end() - phrase.first(),
        tail(words, phrase),
        Set.copyOf(Arrays.asList(phrase.key().split(" ", -1))),
        modifiers,
        phrase.first(),
        turns.of(phrase.sentence()),
        governor(words, head),
        depth,
        head.is("nsubj"),
        turns.quotations().contains(phrase.sentence(), phrase.head()),
        turns.isQuestion(phrase.sentence()),
        words.isCapitalised(phrase.head()));
  }

  private static int sort(Phrase phrase) {
    String type = phrase.sort().split(" ", 2)[0];
    return HUMAN.contains(phrase.manner()) ? 1 : SORTS.indexOf(type) + 1;
  }

  private static int tail(Words words, Phrase phrase) {
    Tree tree = words.sentence().tree();
    int tail = 0;
    for (int child : tree.children(phrase.head()).toArray()) {
      if (child > phrase.head() && child < phrase.end()) {
        Token token = words.token(child);
        int preposition = tree.child(child, "case");
        tail |=
            switch (token.relation()) {
              case "acl" -> token.deprel().equals("acl:relcl") ? 1 : 2;
              case "nmod" -> words.lower(preposition).equals("of") ? 4 : 8;
              case "appos" -> 16;
              default -> 0;
            };
      }
    }
    return tail;
  }

  private static int governor(Words words, Token head) {
    return head.head() < 0
        ? 0
        : switch (words.upos(head.head())) {
          case "VERB" -> 1;
          case "NOUN" -> 2;
          case "PROPN" -> 3;
          default -> 4;
        };
  }

  private static int depth(List<Phrase> phrases, int i) {
    Phrase phrase = phrases.get(i);
    int depth = 0;
    for (int k = i - 1; k >= 0 && phrases.get(k).sentence() == phrase.sentence(); k--) {
      depth += phrases.get(k).contains(phrase) ? 1 : 0;
    }
    return Math.min(3, depth);
  }

  /** 1 where a word is among its own, else 0. */
  int has(String word) {
    return words.contains(word) ? 1 : 0;
  }

  /** How many words two phrases have in common; at most 4. */
  int wordsShared(PhraseTraits other) {
    int shared = 0;
    for (String word : words) {
      shared += other.words.contains(word) ? 1 : 0;
    }
    return Math.min(4, shared);
  }

  /** Whether the genders are the same: 0 unknown, 1 the same, 2 different. */
  int agree(PhraseTraits other) {
    return gender == 0 || other.gender == 0 ? 0 : gender == other.gender ? 1 : 2;
  }

  /** Whether the sorts are the same: 0 unknown, 1 the same, 2 different. */
  int alike(PhraseTraits other) {
    return sort == 0 || other.sort == 0 ? 0 : sort == other.sort ? 1 : 2;
  }

  /** Whether both may be the same by gender, number and sort. */
  boolean fits(PhraseTraits other) {
    return plural == other.plural && agree(other) < 2 && alike(other) < 2;
  }
}
