package org.entente.language;

/**
 * The features of a parser state, after Zhang and Nivre (2011). The order of the templates is part
 * of the model.
 */
public final class ArcFeatures {

  private final FeatureBuffer buffer;
  private final StateView view = new StateView();
  private final WordFeatures words;
  private final DependentFeatures dependents;
  private final DistanceFeatures distances;
  private final ConjunctFeatures conjuncts;
  private final ClusterFeatures clusters;

  /** Writes the features of states over {@code input} to {@code buffer}. */
  public ArcFeatures(ParserInput input, FeatureBuffer buffer) {
    this.buffer = buffer;
    this.words = new WordFeatures(input, buffer, view);
    this.dependents = new DependentFeatures(input, buffer, view);
    this.distances = new DistanceFeatures(input, buffer, view);
    this.conjuncts = new ConjunctFeatures(input, buffer, view);
    this.clusters = new ClusterFeatures(input, buffer, view);
  }

  /** Fills the buffer with the features of a state. */
  public void extract(Configuration state) {
    buffer.clear();
    view.show(state);
    words.add();
    dependents.add(state);
    distances.add(state);
    conjuncts.add(state);
    clusters.add();
  }
}
