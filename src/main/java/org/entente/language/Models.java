package org.entente.language;

import java.util.concurrent.CompletableFuture;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The models of the language stage; immutable, shared by all threads. */
record Models(
    SentenceModel sentences,
    Abbreviations abbreviations,
    TokenizerModel tokens,
    Clusters clusters,
    HashedModel tags,
    HashedModel names,
    Clusters nameClusters,
    HashedKinds knownNames,
    Lemmatizer lemmatizer,
    DependencyParser parser) {

  /** Reads the models that come with the program, the two slowest beside the others. */
  static Models load() {
    CompletableFuture<SentenceModel> sentences =
        CompletableFuture.supplyAsync(() -> Resources.read("sentences.bin", SentenceModel::new));
    Clusters clusters = Resources.read("clusters.bin", Clusters::read);
    CompletableFuture<DependencyParser> parser =
        CompletableFuture.supplyAsync(
            () -> Resources.read("parser.bin", in -> BeamParser.read(in, clusters)));
    HashedModel tags = Resources.read("tags.bin", HashedModel::read);
    HashedModel names = Resources.read("names.bin", HashedModel::read);
    Clusters nameClusters = Resources.read("name-clusters.bin", Clusters::read);
    HashedKinds knownNames = Resources.read("known-names.bin", HashedKinds::read);
    HashedKinds lemmas = Resources.read("lemmas.bin", HashedKinds::read);
    return new Models(
        sentences.join(),
        Abbreviations.standard(),
        Resources.read("tokens.bin", TokenizerModel::new),
        clusters,
        tags,
        names,
        nameClusters,
        knownNames,
        new Lemmatizer(lemmas),
        parser.join());
  }

  /** The same with another name finder. */
  Models withNames(HashedModel other) {
    return new Models(
        sentences,
        abbreviations,
        tokens,
        clusters,
        tags,
        other,
        nameClusters,
        knownNames,
        lemmatizer,
        parser);
  }
}
