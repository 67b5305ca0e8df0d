package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.entente.text.Span;

/**
 * Divides sentences into the words of Universal Dependencies: {@code ca n't}, {@code Anna 's}. Web
 * and mail addresses stay whole, and so do stretches without a space that are longer than any word.
 * Not thread-safe.
 */
final class WordSplitter {

  /**
   * OpenNLP's time grows with the square of a stretch without spaces; longer ones are not words.
   */
  private static final int LONGEST = 200;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://|ftp://|www\\.)[^\\s<>\"]+"
              + "|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,8}");

  private final TokenizerME tokenizer;

  WordSplitter(TokenizerModel model) {
    this.tokenizer = new TokenizerME(model);
  }

  /**
   * The words of a sentence, in order; none is empty or has white space.
   *
   * @param folded the text of the document, {@link Folding folded}
   */
  List<Span> split(String folded, Span sentence) {
    List<Span> words = new ArrayList<>();
    int start = sentence.start();
    while (start < sentence.end()) {
      int end = start;
      while (end < sentence.end() && !Blocks.isSpace(folded.charAt(end))) {
        end++;
      }
      if (end > start) {
        stretch(folded, start, end, words);
      }
      start = end + 1;
    }
    return words;
  }

  private void stretch(String folded, int start, int end, List<Span> words) {
    if (end - start > LONGEST) {
      words.add(new Span(start, end));
      return;
    }
    String stretch = folded.substring(start, end);
    Matcher address = ADDRESS.matcher(stretch);
    if (address.find()) {
      int addressEnd = addressEnd(stretch, address.end());
      tokens(stretch.substring(0, address.start()), start, words);
      words.add(new Span(start + address.start(), start + addressEnd));
      tokens(stretch.substring(addressEnd), start + addressEnd, words);
    } else {
      tokens(stretch, start, words);
    }
  }

  /** Punctuation at the end of an address belongs to the sentence. */
  private static int addressEnd(String stretch, int end) {
    int last = end;
    while (last > 1 && ".,;:!?)]'".indexOf(stretch.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  private void tokens(String stretch, int offset, List<Span> words) {
    for (opennlp.tools.util.Span token : tokenizer.tokenizePos(stretch)) {
      words.add(new Span(offset + token.getStart(), offset + token.getEnd()));
    }
  }
}
