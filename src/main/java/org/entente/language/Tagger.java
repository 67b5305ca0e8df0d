package org.entente.language;

/**
 * Tags words with a {@link HashedModel} whose outcomes hold both tag sets ({@code IN|SCONJ}). Not
 * thread-safe.
 */
public final class Tagger {

  /** The tags of a sentence's words. */
  @SuppressWarnings("ArrayRecordComponent") // made once per sentence and read at once
  public record Tags(String[] xpos, String[] upos) {}

  private final HashedModel model;
  private final Clusters clusters;
  private final FeatureHashes features = new FeatureHashes();
  private final int[] scores;

  /**
   * @param model outcomes are {@code XPOS|UPOS}
   * @param clusters those it was trained with
   */
  public Tagger(HashedModel model, Clusters clusters) {
    this.model = model;
    this.clusters = clusters;
    this.scores = new int[model.outcomes()];
  }

  /**
   * Tags a sentence from left to right, each word with the best tags after those before it.
   *
   * @param words {@link Folding folded}, at least one
   */
  public Tags tag(String[] words) {
    TagFeatures sentence = new TagFeatures(words, clusters);
    String[] joint = new String[words.length];
    String[] xpos = new String[words.length];
    String[] upos = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      features.clear();
      sentence.add(i, joint, features);
      model.score(features, scores);
      joint[i] = model.outcome(best());
      int bar = joint[i].indexOf('|');
      xpos[i] = joint[i].substring(0, bar);
      upos[i] = joint[i].substring(bar + 1);
    }
    return new Tags(xpos, upos);
  }

  private int best() {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
