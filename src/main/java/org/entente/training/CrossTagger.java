package org.entente.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.language.Clusters;
import org.entente.language.HashedModel;
import org.entente.language.Sentence;
import org.entente.language.Tagger;

/**
 * Tags the sentences that the parser learns from with taggers that have not seen them (jack-knifing
 * in two folds): a parser that learnt from perfect tags trusts them too much.
 */
final class CrossTagger {

  private static final int FOLDS = 2;

  private final Clusters clusters;

  CrossTagger(Clusters clusters) {
    this.clusters = clusters;
  }

  /**
   * The sentences with predicted tags, in their order.
   *
   * @param learnt how many of the first sentences the taggers learn from, in turns
   */
  List<ParsedWords> tag(List<Sentence> sentences, int learnt) throws IOException {
    ParsedWords[] tagged = new ParsedWords[sentences.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Sentence> others = new ArrayList<>();
      for (int i = 0; i < learnt; i++) {
        if (i % FOLDS != fold) {
          others.add(sentences.get(i));
        }
      }
      Tagger tagger = tagger(others);
      for (int i = fold; i < tagged.length; i += FOLDS) {
        Tagger.Tags tags = tagger.tag(Treebank.words(sentences.get(i)));
        tagged[i] = Treebank.withTags(sentences.get(i), tags.upos(), tags.xpos());
      }
    }
    return List.of(tagged);
  }

  private Tagger tagger(List<Sentence> sentences) throws IOException {
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    TagStep.train(sentences, clusters).write(1, model);
    return new Tagger(HashedModel.read(new ByteArrayInputStream(model.toByteArray())), clusters);
  }
}
