package org.entente.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.entente.language.FeatureBuffer;

/** A linear model over hashed features, with weights of eight bits. Immutable. */
final class AntecedentModel {

  static final int BITS = 19;

  /** Scores are whole numbers of this part of a nat. */
  static final int STEPS = 40;

  private final byte[] weights;

  /**
   * @param weights by feature, not copied
   */
  AntecedentModel(byte[] weights) {
    this.weights = weights;
  }

  /** The model that comes with the program. */
  static AntecedentModel load() {
    try (InputStream in = AntecedentModel.class.getResourceAsStream("antecedents.bin.gz")) {
      if (in == null) {
        throw new IllegalStateException("antecedents.bin.gz is not in the program's jar");
      }
      return new AntecedentModel(new GZIPInputStream(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int score(FeatureBuffer features) {
    int score = 0;
    for (int i = 0; i < features.size(); i++) {
      score += weights[features.get(i)];
    }
    return score;
  }
}
