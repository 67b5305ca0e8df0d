package org.entente.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.language.HashedModel;
import org.entente.language.Hashes;
import org.entente.language.NameFeatures;

/**
 * A conditional random field (Lafferty, McCallum and Pereira 2001) over sentences: weights of
 * features for outcomes, and of an outcome after another. Trained sentence by sentence with
 * AdaGrad's rates (Duchi, Hazan and Singer 2011); features are left out at random, so that no
 * sentence is learnt by its rarest words alone (Sutton, Sindelar and McCallum 2006).
 */
final class RandomField {

  private static final float RATE = 0.1f;
  private static final float FIRST_SQUARE = 0.1f;
  private static final float LEFT_OUT = 0.2f;

  /** Words that are as certain as this teach nothing. */
  private static final double CERTAIN = 0.998;

  private static final double NO_CHANGE = 0.001;

  /** Weights of fewer steps are left out: a third of the size, and nothing lost. */
  private static final int LEAST_STEPS = 2;

  private final String[] outcomes;
  private final int[] hashes;
  private final List<Sequences.Sequence> sequences;

  /** Weights of features by place and outcome, then those of the steps between outcomes. */
  private final float[] weights;

  /** Sums of the squares of their changes. */
  private final float[] squares;

  private final int firstStep;
  private final Random random = new Random(5);

  /**
   * @param cutoff features that were seen less often are left out
   */
  RandomField(Sequences sequences, int cutoff) {
    outcomes = sequences.outcomes();
    hashes = sequences.hashes(cutoff);
    this.sequences = new ArrayList<>(sequences.among(hashes));
    firstStep = hashes.length * outcomes.length;
    weights = new float[firstStep + (outcomes.length + 1) * outcomes.length];
    squares = new float[weights.length];
    Arrays.fill(squares, FIRST_SQUARE);
  }

  /** Goes through all sentences some times. */
  void train(int rounds) {
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(sequences, random);
      for (Sequences.Sequence sequence : sequences) {
        learn(sequence);
      }
    }
  }

  private void learn(Sequences.Sequence sequence) {
    int[][] kept = Arrays.stream(sequence.features()).map(this::some).toArray(int[][]::new);
    double[][] own = new double[kept.length][];
    for (int i = 0; i < own.length; i++) {
      own[i] = factors(kept[i]);
    }
    Lattice lattice = new Lattice(own, stepFactors());
    double[][] steps = new double[outcomes.length + 1][outcomes.length];
    int before = outcomes.length;
    for (int i = 0; i < kept.length; i++) {
      int right = sequence.outcomes()[i];
      lattice.addSteps(i, steps);
      steps[before][right]--;
      before = right;
      change(kept[i], right, lattice.outcomes(i));
    }
    for (int i = 0; i < steps.length; i++) {
      for (int next = 0; next < outcomes.length; next++) {
        change(firstStep + i * outcomes.length + next, steps[i][next]);
      }
    }
  }

  private int[] some(int[] features) {
    return Arrays.stream(features).filter(f -> random.nextFloat() >= LEFT_OUT).toArray();
  }

  /** The factors of a word's outcomes, the largest 1. */
  private double[] factors(int[] features) {
    double[] factors = new double[outcomes.length];
    for (int feature : features) {
      int first = feature * outcomes.length;
      for (int i = 0; i < factors.length; i++) {
        factors[i] += weights[first + i];
      }
    }
    double largest = Arrays.stream(factors).max().orElse(0);
    for (int i = 0; i < factors.length; i++) {
      factors[i] = StrictMath.exp((factors[i] - largest) / (1 - LEFT_OUT));
    }
    return factors;
  }

  private double[][] stepFactors() {
    double[][] factors = new double[outcomes.length + 1][outcomes.length];
    for (int i = 0; i < factors.length; i++) {
      for (int next = 0; next < outcomes.length; next++) {
        factors[i][next] = StrictMath.exp(weights[firstStep + i * outcomes.length + next]);
      }
    }
    return factors;
  }

  private void change(int[] features, int right, double[] probabilities) {
    if (probabilities[right] > CERTAIN) {
      return;
    }
    probabilities[right]--;
    for (int i = 0; i < outcomes.length; i++) {
      for (int feature : features) {
        change(feature * outcomes.length + i, probabilities[i]);
      }
    }
  }

  private void change(int place, double excess) {
    if (Math.abs(excess) >= NO_CHANGE) {
      squares[place] += (float) (excess * excess);
      weights[place] -= (float) (RATE * excess / Math.sqrt(squares[place]));
    }
  }

  /**
   * Writes the weights as a {@link HashedModel}.
   *
   * @param step the size of a step of weight; weights under {@link #LEAST_STEPS} are left out
   */
  void write(float step, OutputStream out) throws IOException {
    SortedMap<Integer, byte[]> rows = new TreeMap<>();
    for (int i = 0; i < hashes.length; i++) {
      put(rows, hashes[i], i * outcomes.length, step);
    }
    for (int i = 0; i <= outcomes.length; i++) {
      String before = i == outcomes.length ? "" : outcomes[i];
      int hash = Hashes.string(NameFeatures.BEFORE + before);
      put(rows, hash, firstStep + i * outcomes.length, step);
    }
    HashedModel.write(outcomes, rows, step, out);
  }

  /** The weights as they are read after {@link #write}. */
  HashedModel model(float step) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(step, bytes);
    return HashedModel.read(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private void put(SortedMap<Integer, byte[]> rows, int hash, int first, float step) {
    byte[] cells = new byte[2 * outcomes.length];
    int used = 0;
    for (int i = 0; i < outcomes.length; i++) {
      int steps = Math.clamp(Math.round(weights[first + i] / step), -127, 127);
      if (Math.abs(steps) >= LEAST_STEPS) {
        cells[used++] = (byte) i;
        cells[used++] = (byte) steps;
      }
    }
    if (used > 0) {
      rows.put(hash, Arrays.copyOf(cells, used));
    }
  }
}
