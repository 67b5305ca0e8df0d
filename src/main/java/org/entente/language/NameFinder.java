package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.DefaultNameContextGenerator;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.Span;

/**
 * Finds names with OpenNLP's beam search and codes for first, inside, last and only words, our
 * features and a {@link HashedModel}. Looks at each sentence alone. Not thread-safe.
 */
public final class NameFinder {

  private final BeamSearch search;
  private final NameContextGenerator context;
  private final BilouCodec codec = new BilouCodec();
  private final SequenceValidator<String> validator = codec.createSequenceValidator();

  /**
   * @param model outcomes are OpenNLP's BILOU codes with {@link NameType} names
   * @param features those it was trained with
   */
  public NameFinder(HashedModel model, NameFeatures features) {
    search = new BeamSearch(1, model);
    context = new DefaultNameContextGenerator(features);
  }

  /**
   * The names in a sentence, in order, not overlapping.
   *
   * @param words {@link Folding folded}, at least one
   */
  public List<Name> find(String[] words) {
    List<String> codes =
        search.bestSequence(words, new Object[0], context, validator).getOutcomes();
    List<Name> names = new ArrayList<>();
    for (Span span : codec.decode(codes)) {
      names.add(new Name(span.getStart(), span.getEnd(), NameType.valueOf(span.getType())));
    }
    return names;
  }
}
