package org.entente.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.DefaultNameContextGenerator;
import opennlp.tools.namefind.NameFinderEventStream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.ObjectStreamUtils;
import org.entente.language.Clusters;
import org.entente.language.HashedKinds;
import org.entente.language.NameFeatures;

/** Trains the name finder. */
final class NameStep implements Step {

  /** The articles it learns from beside the English Web Treebank. */
  static final List<String> ARTICLES = List.of("wikigold", "crossner_politics");

  private static final int ITERATIONS = 12;
  private static final int CUTOFF = 1;
  static final int LEAST = 1;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public void run(TrainingData data, ModelFiles models) throws IOException {
    List<NameSample> samples = new ArrayList<>(NameData.universalNer(data, "train"));
    for (String set : ARTICLES) {
      NameArticles.read(data, set).forEach(samples::addAll);
    }
    SparsePerceptron perceptron = train(samples, models.clusters(), models.knownNames());
    try (OutputStream out = models.create("names.bin")) {
      perceptron.write(LEAST, out);
    }
  }

  /** Trains a name finder. */
  static SparsePerceptron train(List<NameSample> samples, Clusters clusters, HashedKinds known)
      throws IOException {
    List<NameSample> shuffled = new ArrayList<>(samples);
    Collections.shuffle(shuffled, new Random(1));
    SparsePerceptron perceptron =
        new SparsePerceptron(
            Events.of(
                new NameFinderEventStream(
                    ObjectStreamUtils.createObjectStream(shuffled),
                    null,
                    new DefaultNameContextGenerator(new NameFeatures(clusters, known)),
                    new BilouCodec())),
            CUTOFF);
    perceptron.train(ITERATIONS);
    return perceptron;
  }
}
