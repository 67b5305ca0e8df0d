package org.entente.language;

/** A linear model over hashed features: each feature has one weight for each class. */
public interface Scorer {

  /** The number of classes. */
  int classes();

  /** The number of bits of a feature's hash. */
  int bits();

  /** Sums the weights of the features of {@code buffer} into {@code scores}, class by class. */
  void score(FeatureBuffer buffer, float[] scores);
}
