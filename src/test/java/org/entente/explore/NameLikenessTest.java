package org.entente.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NameLikenessTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/name-likeness.tsv", delimiter = '\t')
  void namesThatMayBeOneActorsHaveAReason(String kind, String one, String other, String expected) {
    boolean person = kind.equals("person");
    for (boolean turned : new boolean[] {false, true}) {
      String reason =
          NameLikeness.of(turned ? other : one, turned ? one : other, person)
              .map(found -> found.kind().name())
              .orElse("nothing");
      assertThat(reason).isEqualTo(expected);
    }
    if (!expected.equals("nothing")) {
      assertThat(
              Collections.disjoint(
                  NameLikeness.blocks(one, person), NameLikeness.blocks(other, person)))
          .as("both are found under one key")
          .isFalse();
    }
  }
}
