package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each pattern matches its examples and no counterexample of any pattern. */
class BoilerplateTest {

  static List<String> lines() {
    return Boilerplate.lines();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void examplesMatchAndCounterexamplesDoNot(String line) {
    String[] columns = line.split("\t", -1);

    assertThat(columns).hasSize(3);
    assertThat(columns[1].split(" \\| ")).allMatch(Boilerplate.STANDARD::matches);
    assertThat(columns[2].split(" \\| ")).noneMatch(Boilerplate.STANDARD::matches);
  }
}
