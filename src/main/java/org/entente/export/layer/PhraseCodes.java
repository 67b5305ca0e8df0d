package org.entente.export.layer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.actor.Actor;
import org.entente.actor.ActorCodes;
import org.entente.actor.Cast;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.entente.text.ProgramFile;
import org.jspecify.annotations.Nullable;

/** The CAMEO codes that noun phrases name: "Palestinian prisoners", "rebels in Mali". */
final class PhraseCodes {

  private static final Map<String, String> PREPOSITIONS =
      ProgramFile.lines("/ontology/lexicon/event-prepositions.tsv")
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));
  private static final int DEEPEST = 4;

  private final Cast cast;
  private final ActorCodes codes;
  private final boolean guessing;

  /**
   * @param guessing whether codes that actors are only likely to have count
   */
  PhraseCodes(Cast cast, boolean guessing) {
    this.cast = cast;
    this.codes = cast.codes();
    this.guessing = guessing;
  }

  /**
   * The codes of a noun phrase: of its head, else of what stands before it, else of the rest.
   *
   * @param aimed whether what the phrase is aimed at counts: "sanctions against Mali"
   */
  Set<String> of(Sentence sentence, int head, boolean aimed) {
    return phrase(sentence, head, aimed, 0);
  }

  private Set<String> phrase(Sentence sentence, int head, boolean aimed, int depth) {
    Set<String> found = new LinkedHashSet<>();
    if (depth > DEEPEST) {
      return found;
    }
    Tree tree = sentence.tree();
    if (codes.at(sentence.index(), head) != null) {
      // "the Albanians of southern Serbia"
      IntStream homes = tree.children(head, "nmod").filter(c -> use(sentence, c).equals("home"));
      first(sentence, homes, false, depth, found);
    }
    String own = own(sentence, head);
    if (own != null && found.isEmpty()) {
      found.add(own);
    }
    if (!found.isEmpty()) {
      return found;
    }
    tree.children(head)
        .filter(c -> c < head && isModifier(sentence.token(c)))
        .forEach(c -> withConjuncts(sentence, c, aimed, depth, found));
    first(sentence, tree.children(head, "nmod:poss"), aimed, depth, found);
    first(sentence, tree.children(head, "flat"), aimed, depth, found);
    first(sentence, tree.children(head, "appos"), aimed, depth, found);
    IntStream nouns =
        tree.children(head, "nmod").filter(c -> c > head && leads(sentence, c, aimed));
    first(sentence, nouns, aimed, depth, found);
    return found;
  }

  /** The codes of the first words that have any, unless some were found before. */
  private void first(
      Sentence sentence, IntStream heads, boolean aimed, int depth, Set<String> found) {
    heads.forEach(
        c -> {
          if (found.isEmpty()) {
            withConjuncts(sentence, c, aimed, depth, found);
          }
        });
  }

  private void withConjuncts(
      Sentence sentence, int head, boolean aimed, int depth, Set<String> found) {
    found.addAll(phrase(sentence, head, aimed, depth + 1));
    if (!found.isEmpty()) {
      sentence
          .tree()
          .children(head, "conj")
          .forEach(c -> found.addAll(phrase(sentence, c, aimed, depth + 1)));
    }
  }

  /** As {@link #of}, with the phrases coordinated with it. */
  Set<String> ofAll(Sentence sentence, int head, boolean aimed) {
    Set<String> found = new LinkedHashSet<>();
    withConjuncts(sentence, head, aimed, 0, found);
    return found;
  }

  /** Whether a word is a preposition that leads home. */
  boolean isHome(Token token) {
    return "home".equals(PREPOSITIONS.get(token.form().toLowerCase(Locale.ROOT)));
  }

  private static boolean isModifier(Token token) {
    return token.is("amod")
        || token.is("compound")
        || (token.is("nmod") && !token.deprel().equals("nmod:poss"));
  }

  /** The code of the actor or word at a token; null where it has none. */
  @Nullable String own(Sentence sentence, int head) {
    Actor actor = cast.actorAt(sentence.index(), head);
    String code = actor == null ? null : codes.of(actor);
    if (code == null && actor != null && guessing) {
      code = codes.likely(actor);
    }
    String people = codes.at(sentence.index(), head);
    String land = people == null || head == 0 ? null : codes.at(sentence.index(), head - 1);
    // "Bosnian Serbs" are of Bosnia.
    return code != null ? code : land != null ? land : people;
  }

  private boolean leads(Sentence sentence, int head, boolean aimed) {
    String use = use(sentence, head);
    return use.equals("home") || (aimed && use.equals("target"));
  }

  /** What the preposition of a phrase says: home, target; empty where there is none, or another. */
  String use(Sentence sentence, int head) {
    int preposition = sentence.tree().child(head, "case");
    return preposition < 0
        ? ""
        : PREPOSITIONS.getOrDefault(
            sentence.token(preposition).form().toLowerCase(Locale.ROOT), "");
  }
}
