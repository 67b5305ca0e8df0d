package org.entente.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSSampleEventStream;
import opennlp.tools.util.ObjectStreamUtils;
import org.entente.language.Clusters;
import org.entente.language.Folding;
import org.entente.language.Sentence;
import org.entente.language.TagContext;
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
  static SparsePerceptron train(List<Sentence> sentences, Clusters clusters) throws IOException {
    List<POSSample> samples = new ArrayList<>();
    sentences.forEach(sentence -> samples.add(sample(sentence)));
    Collections.shuffle(samples, new Random(7));
    SparsePerceptron perceptron =
        new SparsePerceptron(
            Events.of(
                new POSSampleEventStream(
                    ObjectStreamUtils.createObjectStream(samples), new TagContext(clusters))),
            CUTOFF);
    perceptron.train(ITERATIONS);
    return perceptron;
  }

  private static POSSample sample(Sentence sentence) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      words.add(Folding.fold(token.form()));
      tags.add(token.xpos() + "|" + token.upos());
    }
    return new POSSample(words.toArray(String[]::new), tags.toArray(String[]::new));
  }
}
