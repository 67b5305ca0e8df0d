package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;

/**
 * Divides a passage into blocks of running text: paragraphs and headlines. An empty line ends a
 * block. Any other line end does so only where it was meant: where the first word of the next line
 * would still have fit, as after the headline of a hard-wrapped text.
 */
final class Blocks {

  /** Nobody wraps longer lines than this by hand: each is a paragraph of its own. */
  private static final int WIDEST_WRAP = 120;

  /** With white space behind them, at the start of a line, these mark an entry of a list. */
  private static final String BULLETS = ".*•·●▪◦‣";

  private final String text;
  private final List<Span> blocks = new ArrayList<>();

  private Blocks(String text) {
    this.text = text;
  }

  /** The blocks of a passage, without white space around them, in order. */
  static List<Span> of(String text, Span passage) {
    Blocks blocks = new Blocks(text);
    List<Span> paragraph = new ArrayList<>();
    int start = passage.start();
    while (start < passage.end()) {
      int end = start;
      while (end < passage.end() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      Span line = blocks.trim(start, end);
      if (line.length() == 0) {
        blocks.paragraph(paragraph);
        paragraph.clear();
      } else {
        paragraph.add(line);
      }
      boolean pair =
          end + 1 < passage.end() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
    blocks.paragraph(paragraph);
    return blocks.blocks;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private Span trim(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && (isSpace(text.charAt(first)) || isBullet(start, first, last))) {
      first++;
    }
    while (last > first && isSpace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  /** Whether the first mark of a line stands for an entry of a list: "• Two men were hurt." */
  private boolean isBullet(int start, int mark, int end) {
    return BULLETS.indexOf(text.charAt(mark)) >= 0
        && mark + 1 < end
        && isSpace(text.charAt(mark + 1))
        && text.substring(start, mark).isBlank();
  }

  /** Adds the blocks of lines between empty lines. */
  private void paragraph(List<Span> lines) {
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || isMeant(lines.get(i - 1), lines.get(i), width)) {
        blocks.add(lines.get(first).union(lines.get(i - 1)));
        first = i;
      }
    }
  }

  private boolean isMeant(Span line, Span next, int width) {
    if (width > WIDEST_WRAP) {
      return true;
    }
    char last = text.charAt(line.end() - 1);
    char first = text.charAt(next.start());
    boolean runsOn = last == ',' || last == ';' || last == '-' || Character.isLowerCase(first);
    return !runsOn && line.length() + 1 + firstWord(next) <= width;
  }

  private int firstWord(Span line) {
    int end = line.start();
    while (end < line.end() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end - line.start();
  }
}
