package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the name finder looks at beyond the sentence. */
class NameFeaturesTest {

  private static final List<String[]> DOCUMENT =
      List.of(
          new String[] {"Minister", "Berg", "resigned"}, new String[] {"Later", "Berg", "left"});

  @Test
  void seesWhatStandsBesideTheSameNameElsewhere() {
    assertThat(features(DOCUMENT, 1, 1)).contains(hash("dw-minister"), hash("dw+resigned"));
    assertThat(features(DOCUMENT, 0, 1)).contains(hash("dw-later"), hash("dw+left"));
  }

  @Test
  void doesNotTakeTheWordItselfForAnother() {
    assertThat(features(DOCUMENT.subList(0, 1), 0, 1))
        .doesNotContain(hash("dw-minister"), hash("dw+resigned"));
  }

  @Test
  void looksAtFewPlacesOfAWord() {
    List<String[]> repeated = Collections.nCopies(5000, DOCUMENT.get(0));
    assertThat(features(repeated, 4999, 1)).hasSizeLessThan(150);
  }

  @Test
  void seesTheEndsOfTheRunOfCapitalsThatAWordIsIn() {
    List<String[]> bank =
        List.<String[]>of("He joined the Rye Bank of the North - East before May".split(" ", -1));
    for (int word = 3; word < 10; word++) {
      if (word != 5 && word != 6 && word != 8) {
        assertThat(features(bank, 0, word)).contains(hash("wfrye"), hash("wleast"));
      }
    }
    assertThat(features(bank, 0, 3))
        .contains(hash("rfrye"), hash("rlbank"), hash("r-the"), hash("r+of"));
    assertThat(features(bank, 0, 7))
        .contains(hash("rfnorth"), hash("rleast"), hash("r-the"), hash("r+before"));
    assertThat(features(bank, 0, 11)).contains(hash("wfmay"), hash("wlmay"), hash("rc+0"));
    assertThat(features(bank, 0, 1)).doesNotContain(hash("wfjoined"), hash("wfrye"));
  }

  @Test
  void endsARunWhereItsJointLeadsToNoName() {
    List<String[]> sentence = List.<String[]>of("Rye and".split(" ", -1));
    assertThat(features(sentence, 0, 0)).contains(hash("wfrye"), hash("wlrye"));
  }

  private static int hash(String feature) {
    return Hashes.string(feature);
  }

  private static int[] features(List<String[]> document, int sentence, int word) {
    NameFeatures features =
        new NameFeatures(
            document,
            Resources.read("name-clusters.bin", Clusters::read),
            Resources.read("known-names.bin", HashedKinds::read));
    FeatureHashes hashes = new FeatureHashes();
    features.add(sentence, word, hashes);
    return hashes.toArray();
  }
}
