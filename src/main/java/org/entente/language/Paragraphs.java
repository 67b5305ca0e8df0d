package org.entente.language;

import java.util.BitSet;
import java.util.List;
import org.entente.text.Document;
import org.entente.text.Span;

/** Where the paragraphs of a document begin. */
public final class Paragraphs {

  private Paragraphs() {}

  /** The indices of the sentences that begin a paragraph or stand alone as a headline. */
  public static BitSet starts(Document document, List<Sentence> sentences) {
    String folded = Folding.fold(document.text());
    List<Span> blocks =
        document.passages().stream().flatMap(p -> Blocks.of(folded, p).stream()).toList();
    BitSet starts = new BitSet();
    int block = 0;
    int last = -1;
    for (Sentence sentence : sentences) {
      while (block + 1 < blocks.size() && blocks.get(block).end() <= sentence.span().start()) {
        block++;
      }
      starts.set(sentence.index(), block != last);
      last = block;
    }
    return starts;
  }
}
