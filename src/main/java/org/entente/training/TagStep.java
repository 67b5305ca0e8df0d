package org.entente.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.entente.language.Clusters;
import org.entente.language.FeatureHashes;
import org.entente.language.Folding;
import org.entente.language.Sentence;
import org.entente.language.TagFeatures;
import org.entente.language.Token;

/**
 * Trains the tagger. One tag holds both tag sets ({@code IN|SCONJ}): one model is twice as fast as
 * two, and each set helps the other.
 */
final class TagStep implements Step {

  private static final int SILVER = 40_000;
  private static final int NEWS_COPIES = 4;
  private static final int ITERATIONS = 10;
  private static final int CUTOFF = 1;
  private static final int LEAST = 2;

  @Override
  public String name() {
    return "tags";
  }

  @Override
  public void run(TrainingData data, ModelFiles models) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    sentences.addAll(data.ewt("train").sentences());
    sentences.addAll(data.gumTrain().sentences());
    sentences.addAll(data.silver(SILVER));
    for (int i = 0; i < NEWS_COPIES; i++) {
      sentences.addAll(data.news("train"));
    }
    SparsePerceptron perceptron = train(sentences, models.clusters());
    try (OutputStream out = models.create("tags.bin")) {
      perceptron.write(LEAST, out);
    }
  }

  /** Trains a tagger. */
  static SparsePerceptron train(List<Sentence> sentences, Clusters clusters) {
    List<Sentence> shuffled = new ArrayList<>(sentences);
    Collections.shuffle(shuffled, new Random(7));
    Events events = new Events();
    shuffled.forEach(sentence -> add(sentence, clusters, events));
    SparsePerceptron perceptron = new SparsePerceptron(events, CUTOFF);
    perceptron.train(ITERATIONS);
    return perceptron;
  }

  private static void add(Sentence sentence, Clusters clusters, Events events) {
    String[] words = tokens(sentence, token -> Folding.fold(token.form()));
    String[] tags = tokens(sentence, token -> token.xpos() + "|" + token.upos());
    TagFeatures features = new TagFeatures(words, clusters);
    FeatureHashes hashes = new FeatureHashes();
    for (int i = 0; i < words.length; i++) {
      hashes.clear();
      features.add(i, tags, hashes);
      events.add(hashes.toArray(), tags[i]);
    }
  }

  private static String[] tokens(Sentence sentence, Function<Token, String> what) {
    return sentence.tokens().stream().map(what).toArray(String[]::new);
  }
}
