package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.Span;

/**
 * Finds names with OpenNLP's codes for first, inside, last and only words, our features and a
 * {@link HashedModel}. Reads a document as a whole: a name in one sentence helps to know it in
 * another. Not thread-safe.
 */
public final class NameFinder {

  private final Clusters clusters;
  private final HashedKinds known;
  private final NameSearch search;
  private final BilouCodec codec = new BilouCodec();

  /**
   * @param model outcomes are OpenNLP's BILOU codes with {@link NameType} names
   * @param clusters those it was trained with
   * @param known the known names it was trained with
   */
  public NameFinder(HashedModel model, Clusters clusters, HashedKinds known) {
    this.clusters = clusters;
    this.known = known;
    SequenceValidator<String> validator = codec.createSequenceValidator();
    search = new NameSearch(model, (before, code) -> follows(validator, before, code));
  }

  /** OpenNLP's rule, which looks at no more than the code before. */
  private static boolean follows(SequenceValidator<String> rule, String before, String code) {
    String[] codes = before.isEmpty() ? new String[0] : new String[] {before};
    return rule.validSequence(codes.length, codes, codes, code);
  }

  /**
   * The names in each sentence of a document, in order, not overlapping.
   *
   * @param document the words of its sentences, {@link Folding folded}, at least one each
   */
  public List<List<Name>> find(List<String[]> document) {
    NameFeatures features = new NameFeatures(document, clusters, known);
    List<List<Name>> names = new ArrayList<>(document.size());
    for (int i = 0; i < document.size(); i++) {
      names.add(HyphenNames.add(find(features, i), document.get(i), known));
    }
    return names;
  }

  /**
   * The names in a sentence, in order, not overlapping.
   *
   * @param features what its model knows of the words of the document: more than its own if it was
   *     trained with more
   * @param sentence its place in the document
   */
  public List<Name> find(NameFeatures features, int sentence) {
    List<Name> names = new ArrayList<>();
    for (Span span : codec.decode(List.of(search.find(features, sentence)))) {
      names.add(new Name(span.getStart(), span.getEnd(), NameType.valueOf(span.getType())));
    }
    return names;
  }
}
