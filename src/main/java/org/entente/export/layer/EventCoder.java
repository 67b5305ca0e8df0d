package org.entente.export.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.entente.relation.Proposition;
import org.entente.relation.Relation;
import org.entente.statement.Factuality;
import org.entente.statement.Judgements;
import org.entente.text.ProgramFile;
import org.jspecify.annotations.Nullable;

/**
 * Codes what a sentence reports, as coders of events do by the CAMEO manual (Gerner, Schrodt,
 * Yilmaz and Abu-Jabr 2002): the act itself, not what was asked, promised or refused in it ("agreed
 * to lift the ban" is one agreement), and no background as long as there is news ("X, which invaded
 * Y, met Z").
 */
final class EventCoder {

  private static final Set<String> BACKGROUND =
      ProgramFile.lines("/ontology/lexicon/background.tsv")
          .skip(1)
          .collect(Collectors.toUnmodifiableSet());

  private final List<Sentence> sentences;
  private final Judgements judgements;

  EventCoder(List<Sentence> sentences, Judgements judgements) {
    this.sentences = sentences;
    this.judgements = judgements;
  }

  /**
   * An act with its code.
   *
   * @param proposition who did what to whom
   * @param cameo its code, after the rules for plans and refusals
   */
  record Coded(Proposition proposition, String cameo) {}

  /** The events of propositions that are in the order of the text, in that order. */
  List<Coded> code(List<Proposition> propositions) {
    List<Coded> coded = new ArrayList<>();
    int first = 0;
    while (first < propositions.size()) {
      int sentence = propositions.get(first).sentence();
      int end = first;
      while (end < propositions.size() && propositions.get(end).sentence() == sentence) {
        end++;
      }
      coded.addAll(sentence(sentences.get(sentence), propositions.subList(first, end)));
      first = end;
    }
    return coded;
  }

  private List<Coded> sentence(Sentence sentence, List<Proposition> propositions) {
    Set<Integer> acts = new HashSet<>();
    for (Proposition proposition : propositions) {
      if (cameo(proposition) != null) {
        acts.add(proposition.predicate());
      }
    }
    List<Coded> news = new ArrayList<>();
    List<Coded> besides = new ArrayList<>();
    for (Proposition proposition : propositions) {
      String code = cameo(proposition);
      Place place = code == null ? Place.WITHIN : place(sentence, proposition.predicate(), acts);
      String reduced = code == null || place == Place.WITHIN ? null : reduced(code, proposition);
      if (reduced != null) {
        (place == Place.NEWS ? news : besides).add(new Coded(proposition, reduced));
      }
    }
    return news.isEmpty() ? besides : news;
  }

  private static @Nullable String cameo(Proposition proposition) {
    Relation relation = proposition.relation();
    return relation == null ? null : relation.cameo();
  }

  private @Nullable String reduced(String code, Proposition proposition) {
    Factuality factuality = judgements.factuality(proposition.sentence(), proposition.predicate());
    return EventReduction.of(code, factuality);
  }

  /** Where an act stands among those of its sentence. */
  private enum Place {
    NEWS,
    BACKGROUND,
    /** What another act is about: "lift" in "agreed to lift". */
    WITHIN
  }

  private Place place(Sentence sentence, int predicate, Set<Integer> acts) {
    Tree tree = sentence.tree();
    Place place = Place.NEWS;
    int node = predicate;
    while (tree.head(node) >= 0) {
      Token token = sentence.token(node);
      int head = tree.head(node);
      boolean inside = !token.is("conj") && !token.is("parataxis");
      if (inside && acts.contains(head)) {
        return Place.WITHIN;
      }
      if (isBackground(sentence, node)) {
        place = Place.BACKGROUND;
      }
      node = head;
    }
    return place;
  }

  private boolean isBackground(Sentence sentence, int node) {
    Token token = sentence.token(node);
    Tree tree = sentence.tree();
    return switch (token.relation()) {
      case "acl" -> token.deprel().equals("acl:relcl");
      case "advcl", "obl", "nmod" ->
          tree.children(node)
              .filter(c -> sentence.token(c).is("mark") || sentence.token(c).is("case"))
              .anyMatch(
                  c -> BACKGROUND.contains(sentence.token(c).form().toLowerCase(Locale.ROOT)));
      default -> false;
    };
  }
}
