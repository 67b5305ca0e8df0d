package org.entente.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.actor.Cast;
import org.entente.actor.Chain;
import org.entente.actor.Mention;
import org.entente.actor.MentionKind;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds what the rules do not cover, so that people see which ones to add. */
public final class Gaps {

  private final Extraction extraction;
  private final Cast cast;
  private final Map<Integer, Set<Integer>> covered;
  private final List<Gap> found = new ArrayList<>();

  private Gaps(Extraction extraction) {
    this.extraction = extraction;
    this.cast = extraction.cast();
    this.covered = covered(extraction);
  }

  /** The gaps of one document, in the order of the text, names last. */
  public static List<Gap> of(Extraction extraction) {
    Gaps gaps = new Gaps(extraction);
    Set<Span> told = new HashSet<>();
    extraction.statements().forEach(statement -> told.add(statement.sentence()));
    for (Sentence sentence : extraction.sentences()) {
      gaps.words(sentence);
      if (!told.contains(sentence.span())) {
        gaps.silence(sentence);
      }
    }
    extraction.cast().chains().forEach(gaps::name);
    return gaps.found;
  }

  private void words(Sentence sentence) {
    Set<Integer> known = covered.getOrDefault(sentence.index(), Set.of());
    for (Token token : sentence.tokens()) {
      if (known.contains(token.index())) {
        continue;
      }
      if (token.upos().equals("VERB") && hasActor(sentence, token)) {
        found.add(new Gap(Gap.Kind.VERB, token.lemma(), sentence.span()));
      } else if (token.upos().equals("NOUN") && tiesActors(sentence, token)) {
        found.add(new Gap(Gap.Kind.NOUN, token.lemma(), sentence.span()));
      }
    }
  }

  /** The words that a relation, an attribution or an office stands on, by sentence. */
  private static Map<Integer, Set<Integer>> covered(Extraction extraction) {
    Map<Integer, Set<Integer>> covered = new HashMap<>();
    extraction.propositions().stream()
        .filter(proposition -> proposition.relation() != null)
        .forEach(p -> add(p.sentence(), p.predicate(), covered));
    extraction.attributions().forEach(a -> add(a.sentence(), a.cueHead(), covered));
    extraction.cast().offices().forEach(o -> add(o.sentence(), o.head(), covered));
    return covered;
  }

  private static void add(int sentence, int word, Map<Integer, Set<Integer>> covered) {
    covered.computeIfAbsent(sentence, s -> new HashSet<>()).add(word);
  }

  private boolean hasActor(Sentence sentence, Token verb) {
    return sentence
        .tree()
        .children(verb.index(), "nsubj")
        .anyMatch(subject -> isNamed(cast.actorAt(sentence.index(), subject)));
  }

  /** "Russia's feud with Ukraine": two actors hang on one noun, which is none itself. */
  private boolean tiesActors(Sentence sentence, Token noun) {
    IntStream around = sentence.tree().children(noun.index());
    return cast.mentionAt(sentence.index(), noun.index()) == null
        && around
                .mapToObj(i -> cast.actorAt(sentence.index(), i))
                .filter(Gaps::isNamed)
                .distinct()
                .count()
            > 1;
  }

  private void silence(Sentence sentence) {
    long actors =
        IntStream.range(0, sentence.size())
            .mapToObj(i -> cast.actorAt(sentence.index(), i))
            .filter(Gaps::isNamed)
            .distinct()
            .count();
    if (actors > 1) {
      String words = sentence.span().of(extraction.document().text());
      found.add(new Gap(Gap.Kind.SENTENCE, words, sentence.span()));
    }
  }

  private void name(Chain chain) {
    Actor actor = chain.actor();
    if (actor.wikidata() != null || !isNamed(actor)) {
      return;
    }
    for (Mention mention : chain.mentions()) {
      if (mention.kind() == MentionKind.NAME) {
        Span sentence = extraction.sentences().get(mention.sentence()).span();
        found.add(new Gap(Gap.Kind.NAME, actor.label(), sentence));
      }
    }
  }

  private static boolean isNamed(@Nullable Actor actor) {
    return actor != null && actor.type() != ActorType.GROUP;
  }
}
