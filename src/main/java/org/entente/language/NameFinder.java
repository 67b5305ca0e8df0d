package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.DefaultNameContextGenerator;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.Span;

/**
 * Finds names with OpenNLP's codes for first, inside, last and only words, our features and a
 * {@link HashedModel}. Looks at each sentence alone. Not thread-safe.
 */
public final class NameFinder {

  private final GreedySearch search;
  private final BilouCodec codec = new BilouCodec();
  private final SequenceValidator<String> validator = codec.createSequenceValidator();

  /**
   * @param model outcomes are OpenNLP's BILOU codes with {@link NameType} names
   * @param features those it was trained with
   */
  public NameFinder(HashedModel model, NameFeatures features) {
    search = new GreedySearch(model, new DefaultNameContextGenerator(features), this::follows);
  }

  /** OpenNLP's rule, which looks at no more than the code before. */
  private boolean follows(String before, String code) {
    String[] codes = before.isEmpty() ? new String[0] : new String[] {before};
    return validator.validSequence(codes.length, codes, codes, code);
  }

  /**
   * The names in a sentence, in order, not overlapping.
   *
   * @param words {@link Folding folded}, at least one
   */
  public List<Name> find(String[] words) {
    List<String> codes = List.of(search.find(words));
    List<Name> names = new ArrayList<>();
    for (Span span : codec.decode(codes)) {
      names.add(new Name(span.getStart(), span.getEnd(), NameType.valueOf(span.getType())));
    }
    return names;
  }
}
