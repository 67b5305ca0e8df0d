package org.entente.language;

/**
 * Tags words with a {@link HashedModel} whose outcomes hold both tag sets ({@code IN|SCONJ}). Not
 * thread-safe.
 */
public final class Tagger {

  /** The tags of a sentence's words. */
  @SuppressWarnings("ArrayRecordComponent") // made once per sentence and read at once
  public record Tags(String[] xpos, String[] upos) {}

  private final GreedySearch search;

  /**
   * @param model outcomes are {@code XPOS|UPOS}
   * @param clusters those it was trained with
   */
  public Tagger(HashedModel model, Clusters clusters) {
    search = new GreedySearch(model, new TagContext(clusters));
  }

  /**
   * Tags a sentence.
   *
   * @param words {@link Folding folded}, at least one
   */
  public Tags tag(String[] words) {
    String[] joint = search.find(words);
    String[] xpos = new String[words.length];
    String[] upos = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      int bar = joint[i].indexOf('|');
      xpos[i] = joint[i].substring(0, bar);
      upos[i] = joint[i].substring(bar + 1);
    }
    return new Tags(xpos, upos);
  }
}
