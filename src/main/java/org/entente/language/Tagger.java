package org.entente.language;

import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.util.SequenceValidator;

/**
 * Tags words with OpenNLP's beam search, one hypothesis wide, and a {@link HashedModel} whose
 * outcomes hold both tag sets ({@code IN|SCONJ}). Not thread-safe.
 */
public final class Tagger {

  /** The tags of a sentence's words. */
  @SuppressWarnings("ArrayRecordComponent") // made once per sentence and read at once
  public record Tags(String[] xpos, String[] upos) {}

  private static final SequenceValidator<String> ANY = (i, words, tags, tag) -> true;

  private final BeamSearch search;
  private final TagContext context;

  /**
   * @param model outcomes are {@code XPOS|UPOS}
   * @param clusters those it was trained with
   */
  public Tagger(HashedModel model, Clusters clusters) {
    search = new BeamSearch(1, model);
    context = new TagContext(clusters);
  }

  /**
   * Tags a sentence.
   *
   * @param words {@link Folding folded}, at least one
   */
  public Tags tag(String[] words) {
    List<String> joint = search.bestSequence(words, new Object[0], context, ANY).getOutcomes();
    String[] xpos = new String[words.length];
    String[] upos = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      int bar = joint.get(i).indexOf('|');
      xpos[i] = joint.get(i).substring(0, bar);
      upos[i] = joint.get(i).substring(bar + 1);
    }
    return new Tags(xpos, upos);
  }
}
