package org.entente.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.language.Clusters;
import org.entente.language.Sentence;

/**
 * Trains the dependency parser on trees made by hand, which count more, and on news with the trees
 * of a stronger parser, which there is more of. Some stand there once more with a phrase moved to
 * the front ({@link Fronting}).
 */
final class ParserStep implements Step {

  private static final int GOLD_COPIES = 2;
  private static final int NEWS_COPIES = 4;
  private static final int SILVER_TAGGED = 40_000;
  private static final int SILVER = 110_000;
  private static final int RELATION_ROUNDS = 6;
  private static final int ARC_ROUNDS = 8;
  private static final int LEAST_STEPS = 2;

  @Override
  public String name() {
    return "parser";
  }

  @Override
  @SuppressWarnings("SystemOut") // the progress of a command
  public void run(TrainingData data, ModelFiles models) throws IOException {
    Clusters clusters = models.clusters();
    List<Sentence> sentences = new ArrayList<>(data.ewt("train").sentences());
    sentences.addAll(data.gumTrain().sentences());
    sentences.addAll(Fronting.of(sentences));
    int gold = sentences.size();
    sentences.addAll(data.news("train"));
    sentences.addAll(Fronting.of(data.news("train")));
    sentences.addAll(Fronting.of(TrainingData.ownTrees()));
    int news = sentences.size();
    List<Sentence> silver = data.silver(Integer.MAX_VALUE);
    sentences.addAll(silver);
    sentences.addAll(Fronting.of(silver));
    List<ParsedWords> tagged =
        new CrossTagger(clusters).tag(sentences, Math.min(sentences.size(), news + SILVER_TAGGED));
    List<ParsedWords> all = new ArrayList<>();
    for (int i = 0; i < GOLD_COPIES; i++) {
      all.addAll(tagged.subList(0, gold));
    }
    for (int i = 0; i < NEWS_COPIES; i++) {
      all.addAll(tagged.subList(gold, news));
    }
    List<ParsedWords> own = TrainingData.ownTrees().stream().map(Treebank::withGoldTags).toList();
    all.addAll(some(tagged.subList(news, tagged.size())));
    for (int i = 0; i < NEWS_COPIES; i++) {
      all.addAll(own);
    }
    ParserTraining training =
        new ParserTraining(all, tagged.subList(0, gold), clusters, System.out::println);
    training.learnRelations(RELATION_ROUNDS);
    training.learnArcs(ARC_ROUNDS);
    try (OutputStream out = models.create("parser.bin")) {
      training.parser(LEAST_STEPS).write(out);
    }
  }

  private static List<ParsedWords> some(List<ParsedWords> sentences) {
    List<ParsedWords> shuffled = new ArrayList<>(sentences);
    Collections.shuffle(shuffled, new Random(5));
    return shuffled.subList(0, Math.min(SILVER, shuffled.size()));
  }
}
