package org.entente.language;

import java.util.List;
import java.util.Set;

/**
 * Tags words with a {@link HashedModel} whose outcomes hold both tag sets ({@code IN|SCONJ}). Not
 * thread-safe.
 */
public final class Tagger {

  /** The tags of a sentence's words. */
  @SuppressWarnings("ArrayRecordComponent") // made once per sentence and read at once
  public record Tags(String[] xpos, String[] upos) {}

  /**
   * What the last word of a name is never: in "the WHO" no pronoun, in "Moon Jae-in" no particle.
   */
  private static final Set<String> FUNCTION =
      Set.of("WP", "WDT", "WRB", "PRP", "PRP$", "IN", "RP", "DT", "MD", "TO", "CC", "EX");

  /** What the last word of a person's name is not: in "Ban Ki-moon" no satellite. */
  private static final Set<String> COMMON = Set.of("NN", "NNS", "JJ", "RB");

  private static final String PROPER = "NNP|PROPN";

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
    return tag(words, List.of());
  }

  /**
   * Tags a sentence whose names are known.
   *
   * @param words {@link Folding folded}, at least one
   */
  Tags tag(String[] words, List<Name> names) {
    NameType[] last = new NameType[words.length];
    names.forEach(name -> last[name.end() - 1] = name.type());
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
      String tag = joint[i].substring(0, bar);
      if (last[i] != null && !endsName(tag, last[i])
          || FUNCTION.contains(tag) && isAcronym(words, i)) {
        joint[i] = PROPER;
        bar = joint[i].indexOf('|');
      }
      xpos[i] = joint[i].substring(0, bar);
      upos[i] = joint[i].substring(bar + 1);
    }
    return new Tags(xpos, upos);
  }

  /** Whether a word with a tag can be the last of a name of a type. */
  private static boolean endsName(String tag, NameType type) {
    return !FUNCTION.contains(tag) && (type != NameType.PER || !COMMON.contains(tag));
  }

  /** "The <i>WHO</i>": no pronoun. */
  private static boolean isAcronym(String[] words, int i) {
    return i > 0
        && words[i].length() > 1
        && words[i].chars().allMatch(Character::isUpperCase)
        && words[i - 1].equalsIgnoreCase("the")
        && !words[i - 1].equals("THE");
  }

  private int best() {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
