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

  private static int hash(String feature) {
    return Hashes.string(feature);
  }

  private static int[] features(List<String[]> document, int sentence, int word) {
    NameFeatures features =
        new NameFeatures(
            document,
            Resources.read("clusters.bin", Clusters::read),
            Resources.read("known-names.bin", HashedKinds::read));
    FeatureHashes hashes = new FeatureHashes();
    features.add(sentence, word, hashes);
    return hashes.toArray();
  }
}
