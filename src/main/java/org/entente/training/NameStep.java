package org.entente.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

  private static final int ROUNDS = 6;
  private static final int CUTOFF = 4;

  /** How often gold sentences are learnt for each time that silver ones are. */
  private static final int GOLD = 3;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public void run(TrainingData data, ModelFiles models) throws IOException {
    List<List<NameSample>> documents = treebanks(data);
    for (String set : ARTICLES) {
      NameArticles.read(data, set).forEach(article -> documents.add(article.sentences()));
    }
    RandomField field = train(documents, data, models);
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

  /**
   * Trains a name finder on the sentences of some documents, and on news that they help to read.
   */
  static RandomField train(List<List<NameSample>> gold, TrainingData data, ModelFiles models)
      throws IOException {
    Clusters clusters = models.nameClusters();
    HashedKinds known = models.knownNames();
    List<List<NameSample>> documents =
        new ArrayList<>(new SilverNames(clusters, known).of(gold, data));
    for (int i = 0; i < GOLD; i++) {
      documents.addAll(gold);
    }
    RandomField field =
        new RandomField(
            sequences(documents, words -> new NameFeatures(words, clusters, known)), CUTOFF);
    field.train(ROUNDS);
    return field;
  }

  /**
   * The sentences of some documents to learn from.
   *
   * @param features the features of the words of a document
   */
  static Sequences sequences(
      List<List<NameSample>> documents, Function<List<String[]>, NameFeatures> features) {
    BilouCodec codec = new BilouCodec();
    Sequences sequences = new Sequences();
    for (List<NameSample> document : documents) {
      List<String[]> words = document.stream().map(NameSample::getSentence).toList();
      NameFeatures generator = features.apply(words);
      for (int i = 0; i < words.size(); i++) {
        String[] codes = codec.encode(document.get(i).getNames(), words.get(i).length);
        sequences.add(hashes(generator, i), codes);
      }
    }
    return sequences;
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
