package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.FeatureBuffer;
import org.entente.language.Sentence;
import org.entente.text.Document;
import org.entente.text.Span;

/** What the coreference model learns from: the choices that a document holds, with features. */
public final class CoreferenceExamples {

  /**
   * A choice.
   *
   * @param features of going back to each candidate; last, of being new
   * @param candidates the phrases it may go back to
   */
  public record Choice(List<int[]> features, List<Integer> candidates) {}

  /** A noun phrase: where it stands, whether a pronoun, a predicate, and its head. */
  public record Spot(Span span, Span head, boolean predicate) {}

  private final ActorResolver resolver;

  /**
   * @param resolver finds the actors, which are features
   */
  public CoreferenceExamples(ActorResolver resolver) {
    this.resolver = resolver;
  }

  /** The number of bits of a feature. */
  public static int bits() {
    return AntecedentModel.BITS;
  }

  /** The phrases of a document and the choice that each offers. */
  public void read(
      Document document, List<Sentence> sentences, List<Spot> spots, List<Choice> choices) {
    Antecedents antecedents = resolver.antecedents(document, sentences);
    FeatureBuffer buffer = new FeatureBuffer(AntecedentModel.BITS);
    for (int i = 0; i < antecedents.phrases().size(); i++) {
      Phrase phrase = antecedents.phrases().get(i);
      Span head = sentences.get(phrase.sentence()).token(phrase.head()).span();
      spots.add(new Spot(phrase.span(), head, phrase.predicate()));
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
  }

  private static int[] copy(FeatureBuffer buffer) {
    int[] features = new int[buffer.size()];
    for (int i = 0; i < features.length; i++) {
      features[i] = buffer.get(i);
    }
    return features;
  }
}
