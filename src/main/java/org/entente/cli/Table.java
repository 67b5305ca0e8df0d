package org.entente.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows under headings in aligned columns. What does not fit on a line of the terminal is cut in the
 * widest columns; a file gets everything.
 */
final class Table {

  private static final int GAP = 2;
  private static final int NARROWEST = 8;

  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... headings) {
    this.headings = List.of(headings);
  }

  /** Adds a row with a cell for each heading. */
  Table row(String... cells) {
    rows.add(Arrays.stream(cells).map(Table::clean).toList());
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Prints the table with an indent. */
  void print(PrintStream out, Terminal terminal, String indent) {
    int[] widths = IntStream.range(0, headings.size()).map(this::natural).toArray();
    int room = terminal.columns() - indent.length() - GAP * (headings.size() - 1);
    shrink(widths, room);
    out.println((indent + line(headings, widths)).stripTrailing());
    rows.forEach(row -> out.println((indent + line(row, widths)).stripTrailing()));
  }

  private int natural(int column) {
    return IntStream.concat(
            IntStream.of(length(headings.get(column))),
            rows.stream().mapToInt(row -> length(row.get(column))))
        .max()
        .orElse(0);
  }

  private static void shrink(int[] widths, int room) {
    long over = Arrays.stream(widths).asLongStream().sum() - room;
    while (over > 0) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
      over--;
    }
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(cells.get(i), widths[i]);
      line.append(cell).append(" ".repeat(widths[i] - length(cell)));
      line.append(i + 1 < widths.length ? " ".repeat(GAP) : "");
    }
    return line.toString();
  }

  private static String cut(String cell, int width) {
    return length(cell) <= width
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  /** One line of printable characters: a text must not steer the terminal that shows it. */
  static String clean(String cell) {
    return cell.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
        .strip();
  }
}
