package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"organizations", "places", "persons", "leaders", "notables"})
  void hashesNamesWithoutMakingTheirKeys(String file) {
    for (String[] row : Rows.of("actors/" + file + ".tsv", 8)) {
      byte[] label = row[0].getBytes(StandardCharsets.UTF_8);
      assertThat(NameKey.hash(label, 0, label.length)).isEqualTo(NameKey.of(row[0]).hashCode());
    }
  }
}
