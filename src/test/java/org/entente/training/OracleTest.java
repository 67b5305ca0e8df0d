package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.entente.language.Clusters;
import org.entente.language.Configuration;
import org.entente.language.ParserInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OracleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0", // Sanctions
        "2 0", // Ministers met
        "2 3 0 5 3", // The president thanked his hosts
        "2 4 2 0", // Leaders , tired , left: the commas aside
        "0 1 2 3 4 5", // each word on the one before
        "2 3 4 5 6 0", // each word on the one after
        "3 3 0 7 7 7 3 3",
        "2 0 5 5 2 9 9 9 5 2"
      })
  void theActionsOfATreeBuildIt(String tree) {
    int[] heads = heads(tree);
    ParserInput input = input(heads.length - 1);
    Configuration state = new Configuration(input);
    int[] actions = Oracle.actions(input, heads);
    for (int action : actions) {
      assertThat(state.allows(action)).isTrue();
      state.apply(action);
    }
    assertThat(actions).hasSize(2 * input.size());
    assertThat(state.heads()).containsExactly(heads);
  }

  @Test
  void aTreeWithCrossingArcsCannotBeBuilt() {
    assertThat(Oracle.actions(input(4), heads("3 4 0 3"))).isEmpty();
  }

  @Test
  void aCrossingArcIsLiftedToTheGrandparent() {
    // "A hearing is set on the issue": the issue is one of the hearing, across the root "set"
    int[] lifted = Oracle.projective(heads("2 4 4 0 7 7 2"));
    assertThat(lifted).containsExactly(heads("2 4 4 0 7 7 4"));
    assertThat(Oracle.actions(input(7), lifted)).isNotEmpty();
  }

  @Test
  void aProjectiveTreeStaysAsItIs() {
    int[] heads = heads("2 3 0 5 3");
    assertThat(Oracle.projective(heads)).containsExactly(heads);
  }

  private static int[] heads(String tree) {
    return Arrays.stream(("0 " + tree).split(" ", -1)).mapToInt(Integer::parseInt).toArray();
  }

  private static ParserInput input(int n) {
    String[] words = new String[n];
    Arrays.setAll(words, i -> "w" + i);
    String[] tags = new String[n];
    Arrays.fill(tags, "NOUN");
    return new ParserInput(words, tags, tags, Clusters.none());
  }
}
