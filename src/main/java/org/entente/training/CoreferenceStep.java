package org.entente.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.entente.actor.ActorResolver;
import org.entente.actor.CoreferenceExamples;
import org.entente.actor.CoreferenceExamples.Choice;
import org.entente.actor.CoreferenceExamples.Spot;
import org.entente.language.Analyzer;
import org.entente.language.Analyzers;
import org.entente.text.Document;
import org.entente.text.Span;

/**
 * Trains the model of coreference on the documents of GUM that no benchmark uses. Analyses them
 * with the models in the jar, so run it last, with their jar. What it writes goes to {@code
 * src/main/resources/org/entente/actor}.
 */
final class CoreferenceStep implements Step {

  private static final int ROUNDS = 5;

  private static final long SEED = 7;

  @Override
  public String name() {
    return "coreference";
  }

  @Override
  public void run(TrainingData data, ModelFiles models) throws IOException {
    List<AntecedentTraining.Labelled> examples = new ArrayList<>();
    Analyzer analyzer = Analyzers.standard();
    CoreferenceExamples reader = new CoreferenceExamples(ActorResolver.load());
    for (CoreferenceCorpus.Chained document : data.coreference()) {
      examples.addAll(examples(document, analyzer, reader));
    }
    Collections.shuffle(examples, new Random(SEED));
    AntecedentTraining training = new AntecedentTraining(CoreferenceExamples.bits());
    training.train(examples, ROUNDS);
    try (OutputStream out = new GZIPOutputStream(models.create("antecedents.bin.gz"))) {
      out.write(training.rounded());
    }
  }

  static List<AntecedentTraining.Labelled> examples(
      CoreferenceCorpus.Chained chained, Analyzer analyzer, CoreferenceExamples reader) {
    Document document = Document.of(chained.name(), chained.text(), null);
    List<Spot> spots = new ArrayList<>();
    List<Choice> choices = new ArrayList<>();
    reader.read(document, analyzer.analyze(document), spots, choices);
    return labels(chained, spots, choices);
  }

  static List<AntecedentTraining.Labelled> labels(
      CoreferenceCorpus.Chained chained, List<Spot> spots, List<Choice> choices) {
    int[] chains = chains(spots, chained.chains());
    List<AntecedentTraining.Labelled> examples = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      examples.add(labelled(choices.get(i), chains, i));
    }
    return examples;
  }

  private static AntecedentTraining.Labelled labelled(Choice choice, int[] chains, int i) {
    List<Integer> candidates = choice.candidates();
    BitSet right = new BitSet();
    for (int k = 0; k < candidates.size(); k++) {
      right.set(k, chains[i] >= 0 && chains[candidates.get(k)] == chains[i]);
    }
    right.set(candidates.size(), right.isEmpty());
    return new AntecedentTraining.Labelled(choice, right);
  }

  /** The chain of each phrase; -1 where it is in none. */
  private static int[] chains(List<Spot> spots, List<List<Span>> gold) {
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
    return chains;
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
