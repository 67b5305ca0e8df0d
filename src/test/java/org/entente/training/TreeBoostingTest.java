package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.entente.actor.BoostedTrees;
import org.junit.jupiter.api.Test;

class TreeBoostingTest {

  /** Choices of two candidates and being new: right is who has both 1 and 2, else being new. */
  private static final int CHOICES = 600;

  @Test
  void learnsWhatTwoFeaturesSayTogether() {
    Random random = new Random(1);
    byte[][] rows = new byte[3 * CHOICES][];
    boolean[] right = new boolean[rows.length];
    int[] starts = new int[CHOICES + 1];
    for (int i = 0; i < CHOICES; i++) {
      starts[i + 1] = 3 * (i + 1);
      for (int k = 0; k < 2; k++) {
        rows[3 * i + k] = new byte[] {(byte) (1 + random.nextInt(2)), (byte) random.nextInt(3), 1};
        right[3 * i + k] = rows[3 * i + k][0] == 1 && rows[3 * i + k][1] == 2;
      }
      rows[3 * i + 2] = new byte[3];
      right[3 * i + 2] = !right[3 * i] && !right[3 * i + 1];
    }
    BoostedTrees trees = new TreeBoosting(2, rows, starts, right, new double[rows.length]).train();
    int none = trees.score(new byte[3]);
    assertThat(trees.score(new byte[] {1, 2, 1})).isGreaterThan(none);
    assertThat(trees.score(new byte[] {1, 1, 1})).isLessThan(none);
    assertThat(trees.score(new byte[] {2, 2, 1})).isLessThan(none);
  }
}
