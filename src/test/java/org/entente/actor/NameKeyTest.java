package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "The U.S., us",
    "Élysée Palace, elysee palace",
    "al-Qaeda, al qaeda",
    "Quai d’Orsay, quai dorsay",
    "The, the",
    "'...', ''",
    "Recep Tayyip Erdoğan, recep tayyip erdogan"
  })
  void foldsTheWaysOfWritingAName(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }
}
