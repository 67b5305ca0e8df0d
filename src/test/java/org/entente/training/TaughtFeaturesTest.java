package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.TreeMap;
import opennlp.tools.util.Span;
import org.entente.language.Clusters;
import org.entente.language.FeatureHashes;
import org.entente.language.HashedKinds;
import org.entente.language.Hashes;
import org.junit.jupiter.api.Test;

/** What teachers say of a sentence becomes features of its words. */
class TaughtFeaturesTest {

  private static final String[] TAUGHT = "Anna Berg left Orchard Corps".split(" ", -1);
  private static final String[] UNTAUGHT = "Anna Berg left".split(" ", -1);

  @Test
  void readsWhatEachTeacherMakesOfEachWord() throws IOException {
    assertThat(teachers().know(TAUGHT)).isTrue();
    assertThat(teachers().of(TAUGHT))
        .containsExactly(
            new String[] {"PER-start", "PER-last", "other", "ORG-start", "ORG-last"},
            new String[] {"other", "PER-unit", "other", "other", "other"});
    assertThat(teachers().know(UNTAUGHT)).isFalse();
    assertThat(teachers().of(UNTAUGHT)).isEmpty();
  }

  @Test
  void twoTeachersAgreeOnTheSameWordsAndType() throws IOException {
    String row = TeacherLabels.key(TAUGHT) + "\t0-2P 3-5O\t0-2P 3-4O\t0-2M 3-5L\n";
    TeacherLabels teachers = TeacherLabels.read(new BufferedReader(new StringReader(row)));
    assertThat(teachers.agreed(TAUGHT, 2)).containsExactly(new Span(0, 2, "PER"));
    assertThat(teachers.agreed(TAUGHT, 3)).isEmpty();
    assertThat(teachers.agreed(UNTAUGHT, 2)).isEmpty();
  }

  @Test
  void seesTheTeachersAloneAndTogether() throws IOException {
    ByteArrayOutputStream noKinds = new ByteArrayOutputStream();
    HashedKinds.write(new TreeMap<>(), noKinds);
    TaughtFeatures features =
        new TaughtFeatures(
            List.of(TAUGHT, UNTAUGHT),
            Clusters.none(),
            HashedKinds.read(new ByteArrayInputStream(noKinds.toByteArray())),
            teachers());
    assertThat(hashes(features, 0))
        .contains(hash("l=berg"), hash("t0PER-last"), hash("t-1PER-unit other"))
        .contains(hash("tp01PER-last PER-unit"), hash("taPER-last,PER-unit"))
        .contains(hash("tb-PER-start,other"), hash("tcPER-last,PER-unit true"));
    assertThat(hashes(features, 1)).contains(hash("l=berg")).doesNotContain(hash("t0other"));
  }

  private static int hash(String feature) {
    return Hashes.string(feature);
  }

  /** The features of the second word. */
  private static int[] hashes(TaughtFeatures features, int sentence) {
    FeatureHashes word = new FeatureHashes();
    features.add(sentence, 1, word);
    return word.toArray();
  }

  private static TeacherLabels teachers() throws IOException {
    String row = TeacherLabels.key(TAUGHT) + "\t0-2P 3-5O\t1-2P\n";
    return TeacherLabels.read(new BufferedReader(new StringReader(row)));
  }
}
