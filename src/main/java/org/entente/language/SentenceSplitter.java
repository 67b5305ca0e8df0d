package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.entente.text.Span;

/**
 * Divides blocks of text into sentences: OpenNLP proposes, {@link SentenceGuard} refuses. Not
 * thread-safe.
 */
final class SentenceSplitter {

  /** OpenNLP sees no more than this at once, since its time grows with the square of it. */
  private static final int WINDOW = 4_000;

  private final SentenceDetectorME detector;
  private final SentenceGuard guard;

  SentenceSplitter(SentenceModel model, SentenceGuard guard) {
    this.detector = new SentenceDetectorME(model);
    this.guard = guard;
  }

  /**
   * The sentences of a block, in order, without white space around them. None is longer than 4,000
   * characters: a longer one is cut there.
   *
   * @param folded the text of the document, {@link Folding folded}
   */
  List<Span> split(String folded, Span block) {
    List<Span> sentences = new ArrayList<>();
    int start = block.start();
    while (start < block.end()) {
      int end = windowEnd(folded, start, block.end());
      List<Span> found = inWindow(folded, start, end);
      boolean more = end < block.end();
      // The last sentence of a window may go on behind it: look at it again from its start.
      int kept = more && found.size() > 1 ? found.size() - 1 : found.size();
      sentences.addAll(found.subList(0, kept));
      start = kept < found.size() ? found.get(kept).start() : end;
    }
    return sentences;
  }

  private static int windowEnd(String folded, int start, int blockEnd) {
    if (blockEnd - start <= WINDOW) {
      return blockEnd;
    }
    for (int end = start + WINDOW; end > start + WINDOW / 2; end--) {
      if (Blocks.isSpace(folded.charAt(end))) {
        return end;
      }
    }
    int end = start + WINDOW;
    return Character.isLowSurrogate(folded.charAt(end)) ? end - 1 : end;
  }

  private List<Span> inWindow(String folded, int start, int end) {
    String window = oneLine(folded.substring(start, end));
    List<Span> sentences = new ArrayList<>();
    for (opennlp.tools.util.Span found : detector.sentPosDetect(window)) {
      int last = sentences.size() - 1;
      Span sentence = new Span(found.getStart(), found.getEnd());
      if (last >= 0 && guard.joins(window, sentences.get(last), sentence)) {
        sentences.set(last, sentences.get(last).union(sentence));
      } else {
        sentences.add(sentence);
      }
    }
    return sentences.stream()
        .flatMap(sentence -> guard.parts(window, sentence).stream())
        .map(part -> new Span(start + part.start(), start + part.end()))
        .toList();
  }

  /** A line end within a block is a space. */
  private static String oneLine(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Blocks.isSpace(chars[i]) ? ' ' : chars[i];
    }
    return new String(chars);
  }
}
