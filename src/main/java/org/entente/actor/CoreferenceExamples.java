package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.FeatureBuffer;
import org.entente.language.Sentence;
import org.entente.text.Document;
import org.entente.text.Span;

/** What the coreference models learn from: the choices that a document holds, with features. */
public final class CoreferenceExamples {

  /** Weights of the linear model are whole numbers of this part of a nat. */
  public static final int STEPS = AntecedentModel.STEPS;

  /**
   * A choice by its words.
   *
   * @param features of going back to each candidate; last, of being new
   * @param candidates the phrases it may go back to
   */
  public record Choice(List<int[]> features, List<Integer> candidates) {}

  /**
   * A choice in small numbers.
   *
   * @param rows the features of going back to each candidate; last, of being new
   * @param scores what the linear model gives each, in steps of {@link BoostedTrees}
   * @param candidates the phrases it may go back to
   */
  public record Case(List<byte[]> rows, List<Integer> scores, List<Integer> candidates) {}

  /** A noun phrase: where it stands, its head, and whether it is a predicate. */
  public record Spot(Span span, Span head, boolean predicate) {}

  private final List<Sentence> sentences;
  private final Antecedents antecedents;

  /**
   * @param resolver finds the actors, which are features
   */
  public CoreferenceExamples(ActorResolver resolver, Document document, List<Sentence> sentences) {
    this.sentences = List.copyOf(sentences);
    this.antecedents = resolver.antecedents(document, sentences);
  }

  /** The number of bits of a feature of a {@link Choice}. */
  public static int bits() {
    return AntecedentModel.BITS;
  }

  /** The number of features of a {@link Case}. */
  public static int size() {
    return ChoiceFeatures.SIZE;
  }

  /** No feature of a {@link Case} is greater. */
  public static int greatest() {
    return ChoiceFeatures.GREATEST;
  }

  /** The phrases, in the order of the text. */
  public List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    for (Phrase phrase : antecedents.phrases()) {
      Span head = sentences.get(phrase.sentence()).token(phrase.head()).span();
      spots.add(new Spot(phrase.span(), head, phrase.predicate()));
    }
    return spots;
  }

  /** The choice that each phrase offers. */
  public List<Choice> choices() {
    FeatureBuffer buffer = new FeatureBuffer(AntecedentModel.BITS);
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < antecedents.phrases().size(); i++) {
      List<Integer> candidates = antecedents.candidates(i);
      List<int[]> features = new ArrayList<>();
      for (int candidate : candidates) {
        antecedents.ofPair(candidate, i, buffer);
        features.add(copy(buffer));
      }
      antecedents.ofNew(i, buffer);
      features.add(copy(buffer));
      choices.add(new Choice(features, candidates));
    }
    return choices;
  }

  private static int[] copy(FeatureBuffer buffer) {
    int[] features = new int[buffer.size()];
    for (int i = 0; i < features.length; i++) {
      features[i] = buffer.get(i);
    }
    return features;
  }

  /**
   * The choice that each phrase offers after those before it were made rightly.
   *
   * @param linear the weights of the linear model
   * @param right the right antecedent of each phrase; -1 where it is new
   */
  public List<Case> cases(byte[] linear, int[] right) {
    AntecedentModel words = new AntecedentModel(linear);
    OpenChains open = new OpenChains(right.length);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < right.length; i++) {
      cases.add(seen(words, i, open));
      open.add(i, right[i]);
    }
    return cases;
  }

  private Case seen(AntecedentModel words, int i, OpenChains open) {
    FeatureBuffer buffer = new FeatureBuffer(AntecedentModel.BITS);
    List<Integer> candidates = antecedents.candidates(i);
    List<byte[]> rows = new ArrayList<>();
    List<Integer> scores = new ArrayList<>();
    antecedents.choices().begin(i);
    for (int candidate : candidates) {
      antecedents.ofPair(candidate, i, buffer);
      scores.add(AntecedentJudge.WEIGHT * words.score(buffer));
      rows.add(antecedents.choices().ofPair(candidate, i, open));
    }
    antecedents.ofNew(i, buffer);
    scores.add(AntecedentJudge.WEIGHT * words.score(buffer));
    rows.add(antecedents.choices().ofNew());
    return new Case(rows, scores, candidates);
  }
}
