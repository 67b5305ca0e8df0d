package org.entente.language;

import java.util.List;

/**
 * The features of a parser state, after Zhang and Nivre (2011), in groups by what they look at. The
 * numbers of their templates are part of the model.
 */
public final class ArcFeatures {

  private final FeatureBuffer buffer;
  private final StateView view;
  private final List<SharedFeatures> shared;
  private final FeatureGroup joint;

  /** Writes the features of the states of one search to {@code buffer}. */
  public ArcFeatures(Configuration start, FeatureBuffer buffer) {
    ParserInput input = start.sets().input();
    this.buffer = buffer;
    this.view = new StateView(start.sets());
    this.shared =
        List.of(
            new FrontFeatures(input, buffer, view),
            new StackFeatures(input, buffer, view),
            new PlaceFeatures(input, buffer, view),
            new FrontDependentFeatures(input, buffer, view),
            new TopDependentFeatures(input, buffer, view),
            new LowerDependentFeatures(input, buffer, view));
    this.joint = new JointFeatures(input, buffer, view);
  }

  /** Fills the buffer with the features of a state. */
  public void extract(Configuration state) {
    show(state);
    buffer.clear();
    shared.forEach(FeatureGroup::add);
    joint.add();
  }

  /** The groups of features that states share, for the state last {@link #show shown}. */
  List<SharedFeatures> shared() {
    return shared;
  }

  /** All other features, for the state last {@link #show shown}. */
  FeatureGroup joint() {
    return joint;
  }

  /** Makes a state the one that the groups look at. */
  void show(Configuration state) {
    view.show(state);
  }
}
