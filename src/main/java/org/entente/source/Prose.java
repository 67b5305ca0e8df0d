package org.entente.source;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;

/**
 * Finds the paragraphs of a text: its passages. A blank line ends a paragraph; so does the end of a
 * line, except in text broken into short lines, where a line goes on if the next word would not
 * have fitted into it. Boilerplate lines belong to no passage.
 */
final class Prose {

  /** Text with longer lines is not broken into lines of a fixed width. */
  private static final int WIDEST = 100;

  /** Shorter lines are headings or lists. */
  private static final int NARROWEST = 50;

  private final String text;
  private final Boilerplate boilerplate;
  private final List<Span> passages = new ArrayList<>();
  private final List<Span> block = new ArrayList<>();

  private Prose(String text, Boilerplate boilerplate) {
    this.text = text;
    this.boilerplate = boilerplate;
  }

  /** The passages of a text from an offset on, in order, without white space round them. */
  static List<Span> passages(String text, int from, Boilerplate boilerplate) {
    Prose prose = new Prose(text, boilerplate);
    prose.read(from);
    return prose.passages;
  }

  private void read(int from) {
    for (int start = from; start < text.length(); ) {
      int end = lineEnd(start);
      Span line = strip(start, end);
      if (line.length() == 0 || boilerplate.matches(line.of(text))) {
        endBlock();
      } else {
        block.add(line);
      }
      start = afterLineEnd(end);
    }
    endBlock();
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int afterLineEnd(int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  private Span strip(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private void endBlock() {
    int width = block.stream().mapToInt(Span::length).max().orElse(0);
    boolean broken = width >= NARROWEST && width <= WIDEST;
    int start = 0;
    for (int i = 1; i <= block.size(); i++) {
      if (i == block.size() || !(broken && goesOn(block.get(i - 1), block.get(i), width))) {
        passages.add(block.get(start).union(block.get(i - 1)));
        start = i;
      }
    }
    block.clear();
  }

  private boolean goesOn(Span line, Span next, int width) {
    int word = next.start();
    while (word < next.end() && !isBlank(text.charAt(word))) {
      word++;
    }
    return line.length() + 1 + word - next.start() > width;
  }
}
