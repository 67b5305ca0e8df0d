package org.entente.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.entente.language.ArcFeatures;
import org.entente.language.Beam;
import org.entente.language.BeamParser;
import org.entente.language.Clusters;
import org.entente.language.Configuration;
import org.entente.language.FeatureBuffer;
import org.entente.language.Labeller;
import org.entente.language.ParserInput;
import org.jspecify.annotations.Nullable;

/**
 * Trains the dependency parser: actions by the max-violation perceptron over beam search (Huang,
 * Fayong and Guo 2012), relations by a perceptron over gold trees. The same sentences in the same
 * order give the same model.
 */
final class ParserTraining {

  private static final int WIDTH = 8;
  private static final int ARC_BITS = 21;
  private static final int LABEL_BITS = 19;
  private static final long SEED = 3;

  /** A sentence with what the trainer needs of it. */
  @SuppressWarnings("ArrayRecordComponent") // made once, read in the innermost loop
  private record Example(ParserInput input, int[] heads, int[] labels, int[] actions) {}

  private final Clusters clusters;
  private final Consumer<String> progress;
  private final List<String> labels;
  private final List<Example> examples = new ArrayList<>();
  private final AveragedPerceptron arcs;
  private final AveragedPerceptron relations;
  private final Random random = new Random(SEED);

  /**
   * @param sentences what to learn from; a sentence that stands there twice counts twice
   * @param known sentences whose relations are the relations of the model
   */
  ParserTraining(
      List<ParsedWords> sentences,
      List<ParsedWords> known,
      Clusters clusters,
      Consumer<String> progress) {
    this.clusters = clusters;
    this.progress = progress;
    TreeSet<String> found = new TreeSet<>(List.of("root"));
    for (ParsedWords sentence : known) {
      for (int i = 1; i < sentence.labels().length; i++) {
        found.add(sentence.labels()[i]);
      }
    }
    this.labels = List.copyOf(found);
    this.arcs = new AveragedPerceptron(Configuration.ACTIONS, ARC_BITS);
    this.relations = new AveragedPerceptron(labels.size(), LABEL_BITS);
    IdentityHashMap<ParsedWords, Example> made = new IdentityHashMap<>();
    for (ParsedWords sentence : sentences) {
      examples.add(made.computeIfAbsent(sentence, this::example));
    }
  }

  private Example example(ParsedWords sentence) {
    ParserInput input =
        new ParserInput(sentence.words(), sentence.upos(), sentence.xpos(), clusters);
    int[] ids = new int[sentence.labels().length];
    for (int i = 1; i < ids.length; i++) {
      String label = sentence.labels()[i];
      int colon = label.indexOf(':');
      int id = labels.indexOf(label);
      ids[i] = id < 0 && colon > 0 ? labels.indexOf(label.substring(0, colon)) : id;
    }
    return new Example(
        input, sentence.heads(), ids, Oracle.actions(input, Oracle.projective(sentence.heads())));
  }

  /** Passes over all sentences, learning relations on their trees as given. */
  void learnRelations(int rounds) {
    for (int round = 1; round <= rounds; round++) {
      Collections.shuffle(examples, random);
      int errors = 0;
      for (Example example : examples) {
        errors += learnLabels(example);
      }
      progress.accept("relations, round " + round + ": " + errors + " errors");
    }
  }

  /** Passes over all sentences, learning actions. */
  void learnArcs(int rounds) {
    for (int round = 1; round <= rounds; round++) {
      Collections.shuffle(examples, random);
      int errors = 0;
      for (Example example : examples) {
        errors += learnArcs(example) ? 1 : 0;
      }
      progress.accept("arcs, round " + round + ": " + errors + " sentences with errors");
    }
  }

  /**
   * What has been learnt so far, packed.
   *
   * @param least see {@link AveragedPerceptron#quantised}
   */
  BeamParser parser(int least) {
    return new BeamParser(
        WIDTH, arcs.quantised(least), labels, relations.quantised(least), clusters);
  }

  private int learnLabels(Example example) {
    FeatureBuffer buffer = new FeatureBuffer(LABEL_BITS);
    int[] errors = new int[1];
    new Labeller(labels, relations)
        .walk(
            example.input(),
            example.heads(),
            buffer,
            (word, guess) -> {
              int gold = example.labels()[word];
              if (gold >= 0 && guess != gold) {
                relations.update(buffer, gold, 1);
                relations.update(buffer, guess, -1);
                errors[0]++;
              }
              relations.tick();
              return guess;
            });
    return errors[0];
  }

  /** Whether an update was needed. */
  private boolean learnArcs(Example example) {
    int[] gold = example.actions();
    ParserInput input = example.input();
    Beam beam = new Beam(arcs, WIDTH, input);
    Configuration right = beam.states().get(0);
    boolean kept = true;
    Configuration worstWrong = null;
    Configuration worstRight = right;
    float worst = -1;
    for (int step = 0; step < gold.length; step++) {
      Configuration before = right;
      float score = kept ? 0 : before.score() + beam.score(before, gold[step]);
      beam.advance();
      Configuration found = kept ? successor(beam, before, gold[step]) : null;
      if (kept && found == null) {
        kept = false;
        score = before.score() + beam.score(before, gold[step]);
      }
      right = found != null ? found : before.after(gold[step], score);
      Configuration best = beam.states().get(0);
      if (best != right
          && (!kept || step == gold.length - 1)
          && best.score() - right.score() >= worst) {
        worst = best.score() - right.score();
        worstWrong = best;
        worstRight = right;
      }
    }
    if (worstWrong != null) {
      update(worstRight, worstWrong);
    }
    arcs.tick();
    return worstWrong != null;
  }

  private static @Nullable Configuration successor(Beam beam, Configuration before, int action) {
    for (Configuration state : beam.states()) {
      if (state.previous() == before && state.action() == action) {
        return state;
      }
    }
    return null;
  }

  /**
   * Rewards the actions of one derivation and punishes those of the other, up to where they part.
   */
  private void update(Configuration right, Configuration wrong) {
    FeatureBuffer buffer = new FeatureBuffer(ARC_BITS);
    ArcFeatures features = new ArcFeatures(right, buffer);
    Configuration good = right;
    Configuration bad = wrong;
    while (good != bad) {
      Configuration beforeGood = Objects.requireNonNull(good.previous());
      Configuration beforeBad = Objects.requireNonNull(bad.previous());
      features.extract(beforeGood);
      arcs.update(buffer, good.action(), 1);
      features.extract(beforeBad);
      arcs.update(buffer, bad.action(), -1);
      good = beforeGood;
      bad = beforeBad;
    }
  }
}
