package org.entente.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameSample;
import org.entente.language.Clusters;
import org.entente.language.FeatureHashes;
import org.entente.language.HashedKinds;
import org.entente.language.NameFeatures;

/** Trains the name finder. */
final class NameStep implements Step {

  /** The articles it learns from beside the English Web Treebank and GUM. */
  static final List<String> ARTICLES = List.of("wikigold", "crossner_politics");

  /** The size of a step of weight: the largest weights are then near 100 steps. */
  static final float STEP = 0.02f;

  private static final int ROUNDS = 12;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public void run(TrainingData data, ModelFiles models) throws IOException {
    List<List<NameSample>> documents = treebanks(data);
    for (String set : ARTICLES) {
      documents.addAll(NameArticles.read(data, set));
    }
    RandomField field = train(documents, models.clusters(), models.knownNames());
    try (OutputStream out = models.create("names.bin")) {
      field.write(STEP, out);
    }
  }

  /** The documents of the treebanks that it learns from. */
  static List<List<NameSample>> treebanks(TrainingData data) throws IOException {
    List<List<NameSample>> documents = new ArrayList<>(NameData.universalNer(data, "train"));
    documents.addAll(GumNames.read(data));
    return documents;
  }

  /** Trains a name finder on the sentences of some documents. */
  static RandomField train(List<List<NameSample>> documents, Clusters clusters, HashedKinds known) {
    BilouCodec codec = new BilouCodec();
    Sequences sequences = new Sequences();
    for (List<NameSample> document : documents) {
      List<String[]> words = document.stream().map(NameSample::getSentence).toList();
      NameFeatures features = new NameFeatures(words, clusters, known);
      for (int i = 0; i < words.size(); i++) {
        String[] codes = codec.encode(document.get(i).getNames(), words.get(i).length);
        sequences.add(hashes(features, i), codes);
      }
    }
    RandomField field = new RandomField(sequences);
    field.train(ROUNDS);
    return field;
  }

  private static int[][] hashes(NameFeatures features, int sentence) {
    int[][] hashes = new int[features.words(sentence)][];
    FeatureHashes word = new FeatureHashes();
    for (int i = 0; i < hashes.length; i++) {
      word.clear();
      features.add(sentence, i, word);
      hashes[i] = word.toArray();
    }
    return hashes;
  }
}
