package org.entente.language;

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
    HashedKinds knownNames,
    Lemmatizer lemmatizer,
    DependencyParser parser) {

  /** Reads the models that come with the program. */
  static Models load() {
    Clusters clusters = Resources.read("clusters.bin", Clusters::read);
    return new Models(
        Resources.read("sentences.bin", SentenceModel::new),
        Abbreviations.standard(),
        Resources.read("tokens.bin", TokenizerModel::new),
        clusters,
        Resources.read("tags.bin", HashedModel::read),
        Resources.read("names.bin", HashedModel::read),
        Resources.read("known-names.bin", HashedKinds::read),
        new Lemmatizer(Resources.read("lemmas.bin", HashedKinds::read)),
        Resources.read("parser.bin", in -> BeamParser.read(in, clusters)));
  }
}
