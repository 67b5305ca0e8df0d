package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.entente.language.Hashes;
import org.junit.jupiter.api.Test;

/** The probabilities and the training of a conditional random field. */
class RandomFieldTest {

  @Test
  void sumsOverAllSequences() {
    double[][] own = {{1, 2}, {3, 1}};
    double[][] steps = {{1, 4}, {2, 1}, {1, 1}};
    Lattice lattice = new Lattice(own, steps);
    // 0 0: 1*3=3, 0 1: 1*4*1=4, 1 0: 2*2*3=12, 1 1: 2*1*1=2; together 21.
    assertThat(lattice.outcomes(0)[0]).isCloseTo(7 / 21.0, Offset.offset(1e-9));
    assertThat(lattice.outcomes(1)[0]).isCloseTo(15 / 21.0, Offset.offset(1e-9));
    double[][] expected = new double[3][2];
    lattice.addSteps(0, expected);
    lattice.addSteps(1, expected);
    assertThat(expected[2][1]).isCloseTo(14 / 21.0, Offset.offset(1e-9));
    assertThat(expected[1][0]).isCloseTo(12 / 21.0, Offset.offset(1e-9));
  }

  @Test
  void sameDataGiveTheSameModel() throws IOException {
    assertThat(model(20)).isEqualTo(model(20)).isNotEqualTo(model(1));
  }

  private static byte[] model(int rounds) throws IOException {
    Sequences sequences = new Sequences();
    for (int i = 0; i < 4; i++) {
      sequences.add(features("w=Anna", "w=left"), new String[] {"PER-unit", "other"});
      sequences.add(features("w=he", "w=left"), new String[] {"other", "other"});
    }
    RandomField field = new RandomField(sequences, 2);
    field.train(rounds);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    field.write(0.02f, bytes);
    return bytes.toByteArray();
  }

  /** One feature for each word. */
  private static int[][] features(String... names) {
    return Arrays.stream(names).map(n -> new int[] {Hashes.string(n)}).toArray(int[][]::new);
  }
}
