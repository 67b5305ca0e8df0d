package org.entente.language;

import java.util.Arrays;

/**
 * The scores of the actions in the states of one search: what states share is summed once. Not
 * thread-safe.
 */
final class ActionScores {

  private final Scorer scorer;
  private final FeatureBuffer buffer;
  private final ArcFeatures features;
  private final Known[] known;
  private final float[] sum = new float[Configuration.ACTIONS];

  /**
   * @param start a state of the search
   */
  ActionScores(Scorer scorer, Configuration start) {
    this.scorer = scorer;
    this.buffer = new FeatureBuffer(scorer.bits());
    this.features = new ArcFeatures(start, buffer);
    this.known = features.shared().stream().map(Known::new).toArray(Known[]::new);
  }

  /** Sets {@code scores} to those of the actions in a state. */
  void of(Configuration state, float[] scores) {
    features.show(state);
    sum(features.joint(), scores);
    for (Known group : known) {
      group.addTo(scores);
    }
  }

  private void sum(FeatureGroup group, float[] scores) {
    buffer.clear();
    group.add();
    scorer.score(buffer, scores);
  }

  /** The sums of a group of features so far, by its key. */
  private final class Known {

    private final SharedFeatures group;
    private final KeyNumbers keys = new KeyNumbers();
    private float[] sums = new float[64 * Configuration.ACTIONS];

    Known(SharedFeatures group) {
      this.group = group;
    }

    void addTo(float[] scores) {
      int before = keys.size();
      int place = keys.of(group.key()) * Configuration.ACTIONS;
      if (keys.size() > before) {
        if (place == sums.length) {
          sums = Arrays.copyOf(sums, 2 * place);
        }
        sum(group, sum);
        System.arraycopy(sum, 0, sums, place, Configuration.ACTIONS);
      }
      for (int action = 0; action < Configuration.ACTIONS; action++) {
        scores[action] += sums[place + action];
      }
    }
  }
}
