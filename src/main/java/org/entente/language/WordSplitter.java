package org.entente.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final int MOST_KNOWN = 10_000;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://|ftp://|www\\.)[^\\s<>\"]+"
              + "|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,8}");

  /** Letters with a stop each, as in "U.S." and "John F. Miller". */
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+");

  /** What Universal Dependencies leave on the word: "anti-government". */
  private static final Pattern PREFIX =
      Pattern.compile("(?i)(?:anti|co|ex|inter|non|post|pre|pro|quasi|semi|sub|ultra)-");

  private final TokenizerME tokenizer;
  private final Abbreviations abbreviations;

  /** The words of stretches that were met before: most stand in every text. */
  private final Map<String, List<Span>> known = new HashMap<>();

  WordSplitter(TokenizerModel model, Abbreviations abbreviations) {
    this.tokenizer = new TokenizerME(model);
    this.abbreviations = abbreviations;
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
        stretch(folded, start, end, end == sentence.end(), words);
      }
      start = end + 1;
    }
    return words;
  }

  private void stretch(String folded, int start, int end, boolean last, List<Span> words) {
    if (end - start > LONGEST) {
      words.add(new Span(start, end));
      return;
    }
    String stretch = folded.substring(start, end);
    int abbreviation = abbreviation(stretch, last);
    if (abbreviation > 0) {
      words.add(new Span(start, start + abbreviation));
      if (abbreviation < stretch.length()) {
        tokens(stretch.substring(abbreviation), start + abbreviation, words);
      }
      return;
    }
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

  /**
   * The length of an abbreviation with its stop at the start of a stretch: "Gen.", "Jan.,"; 0 where
   * there is none. At the end of a sentence only initials keep their stop.
   */
  private int abbreviation(String stretch, boolean last) {
    int end = stretch.length();
    while (end > 0 && ",;:)'\"".indexOf(stretch.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end < 2 || stretch.charAt(end - 1) != '.') {
      return 0;
    }
    if (INITIALS.matcher(stretch).region(0, end).matches()) {
      boolean one = end == 2;
      return one && (last || !Character.isUpperCase(stretch.charAt(0))) ? 0 : end;
    }
    String word = stretch.substring(0, end - 1);
    boolean listed = abbreviations.isTitle(word) || abbreviations.isOther(word);
    return listed && Character.isUpperCase(word.charAt(0)) && !last ? end : 0;
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
    if (known.size() >= MOST_KNOWN) {
      known.clear();
    }
    for (Span word : known.computeIfAbsent(stretch, this::words)) {
      words.add(new Span(offset + word.start(), offset + word.end()));
    }
  }

  private List<Span> words(String stretch) {
    List<Span> words = new ArrayList<>();
    int prefix = -1;
    for (var token : tokenizer.tokenizePos(stretch)) {
      int start = prefix < 0 ? token.getStart() : prefix;
      boolean goesOn = token.getEnd() < stretch.length();
      prefix =
          goesOn && PREFIX.matcher(stretch).region(start, token.getEnd()).matches() ? start : -1;
      if (prefix < 0) {
        hyphens(stretch, start, token.getEnd(), words);
      }
    }
    return words;
  }

  /** "Guinea" and "-Bissau", "Ki-" and "moon": a hyphen within a word is a word of its own. */
  private static void hyphens(String stretch, int start, int end, List<Span> words) {
    int first = start;
    int last = end;
    if (end - start > 1 && isJoint(stretch, start)) {
      words.add(new Span(start, start + 1));
      first = start + 1;
    }
    if (last - first > 1 && isJoint(stretch, end - 1)) {
      last = end - 1;
    }
    words.add(new Span(first, last));
    if (last < end) {
      words.add(new Span(last, end));
    }
  }

  /** Whether a hyphen stands between two letters or digits. */
  private static boolean isJoint(String stretch, int i) {
    return stretch.charAt(i) == '-'
        && i > 0
        && i + 1 < stretch.length()
        && Character.isLetterOrDigit(stretch.charAt(i - 1))
        && Character.isLetterOrDigit(stretch.charAt(i + 1));
  }
}
