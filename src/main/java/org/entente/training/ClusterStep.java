package org.entente.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.entente.language.Clusters;

/** Finds the word clusters in news text and treebanks. */
final class ClusterStep implements Step {

  private static final int CLASSES = 800;
  private static final int VOCABULARY = 34_000;
  private static final int PASSES = 6;

  @Override
  public String name() {
    return "clusters";
  }

  @Override
  @SuppressWarnings("SystemOut") // the progress of a command
  public void run(TrainingData data, ModelFiles models) throws IOException {
    List<String[]> sentences = new ArrayList<>();
    for (String name : TrainingData.RAW) {
      sentences.addAll(data.raw(name));
    }
    for (String bank : List.of("ewt/en_ewt", "gum/en_gum")) {
      Treebank.read(data.treebanks().resolve(bank + "-ud-train.conllu.gz"))
          .forEach(sentence -> sentences.add(Treebank.words(sentence)));
    }
    BrownClustering clustering =
        new BrownClustering(CLASSES, VOCABULARY, PASSES, System.out::println);
    try (OutputStream out = models.create("clusters.bin")) {
      Clusters.write(clustering.cluster(sentences), out);
    }
  }
}
