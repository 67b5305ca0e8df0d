package org.entente.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.entente.actor.ActorResolver;
import org.entente.actor.BoostedTrees;
import org.entente.actor.CoreferenceExamples;
import org.entente.actor.CoreferenceExamples.Choice;
import org.entente.actor.CoreferenceExamples.Spot;
import org.entente.language.Analyzer;
import org.entente.language.Analyzers;
import org.entente.text.Document;
import org.entente.text.Span;

/**
 * Trains the models of coreference on the documents of GUM that no benchmark uses. Analyses them
 * with the models in the jar, so run it last, with their jar. What it writes goes to {@code
 * src/main/resources/org/entente/actor}.
 *
 * <p>The trees learn from documents that the linear model below them has not seen.
 */
final class CoreferenceStep implements Step {

  private static final int ROUNDS = 5;

  private static final int FOLDS = 3;

  private static final long SEED = 7;

  /**
   * A document to learn from.
   *
   * @param chains the chain of each phrase; -1 where it is in none
   */
  record Lesson(CoreferenceExamples examples, List<Integer> chains) {}

  @Override
  public String name() {
    return "coreference";
  }

  @Override
  public void run(TrainingData data, ModelFiles models) throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    Analyzer analyzer = Analyzers.standard();
    ActorResolver resolver = ActorResolver.load();
    for (CoreferenceCorpus.Chained chained : data.coreference()) {
      Document document = Document.of(chained.name(), chained.text(), null);
      CoreferenceExamples examples =
          new CoreferenceExamples(resolver, document, analyzer.analyze(document));
      lessons.add(new Lesson(examples, chains(examples.spots(), chained.chains())));
    }
    try (OutputStream out = new GZIPOutputStream(models.create("antecedents.bin.gz"))) {
      out.write(linear(lessons));
    }
    try (OutputStream out = new GZIPOutputStream(models.create("antecedent-trees.bin.gz"))) {
      trees(lessons).write(out);
    }
  }

  /** The weights of the linear model. */
  static byte[] linear(List<Lesson> lessons) {
    List<AntecedentTraining.Labelled> examples = new ArrayList<>();
    for (Lesson lesson : lessons) {
      List<Choice> choices = lesson.examples.choices();
      for (int i = 0; i < choices.size(); i++) {
        List<Integer> candidates = choices.get(i).candidates();
        examples.add(
            new AntecedentTraining.Labelled(
                choices.get(i), CoreferenceCases.right(lesson.chains, i, candidates)));
      }
    }
    Collections.shuffle(examples, new Random(SEED));
    AntecedentTraining training = new AntecedentTraining(CoreferenceExamples.bits());
    training.train(examples, ROUNDS);
    return training.rounded();
  }

  /** The trees above the linear model. */
  static BoostedTrees trees(List<Lesson> lessons) {
    CoreferenceCases cases = new CoreferenceCases();
    for (int fold = 0; fold < FOLDS; fold++) {
      byte[] others = linear(fold(lessons, fold, false));
      fold(lessons, fold, true).forEach(lesson -> cases.add(lesson, others));
    }
    return cases.train();
  }

  /** Those of a fold, or all others. */
  private static <T> List<T> fold(List<T> all, int fold, boolean within) {
    List<T> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if ((i % FOLDS == fold) == within) {
        some.add(all.get(i));
      }
    }
    return some;
  }

  /** The chain of each phrase; -1 where it is in none. */
  static List<Integer> chains(List<Spot> spots, List<List<Span>> gold) {
    Map<Span, Integer> bySpan = new HashMap<>();
    for (int i = 0; i < spots.size(); i++) {
      bySpan.put(spots.get(i).span(), i);
    }
    int[] chains = new int[spots.size()];
    Arrays.fill(chains, -1);
    for (int c = 0; c < gold.size(); c++) {
      for (Span mention : gold.get(c)) {
        Integer exact = bySpan.get(mention);
        int spot = exact == null ? alike(spots, mention) : exact;
        if (spot >= 0 && chains[spot] < 0 && !spots.get(spot).predicate()) {
          chains[spot] = c;
        }
      }
    }
    return Arrays.stream(chains).boxed().toList();
  }

  /**
   * The phrase that begins or ends with a mention and has its head in it; -1 where there is none.
   */
  private static int alike(List<Spot> spots, Span mention) {
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      boolean edge = spot.span().start() == mention.start() || spot.span().end() == mention.end();
      if (edge && mention.contains(spot.head())) {
        return i;
      }
    }
    return -1;
  }
}
