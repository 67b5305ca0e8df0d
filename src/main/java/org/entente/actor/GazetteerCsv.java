package org.entente.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A gazetteer as comma-separated values (RFC 4180). The first line names the columns: {@code label}
 * and {@code type}, and as far as wanted {@code aliases}, {@code country}, {@code qid} and {@code
 * offices}; {@code |} separates several values in a cell.
 */
public final class GazetteerCsv {

  private static final List<String> COLUMNS =
      List.of("label", "type", "aliases", "country", "qid", "offices");

  private final String text;
  private int at;
  private int line = 1;

  private GazetteerCsv(String text) {
    this.text = text;
  }

  /**
   * Reads entries.
   *
   * @throws GazetteerException if the text is no such table
   */
  public static List<OwnEntry> read(String text) {
    return new GazetteerCsv(text).read();
  }

  private List<OwnEntry> read() {
    List<String> columns = row().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    for (String column : columns) {
      require(COLUMNS.contains(column), "no column '" + column + "': there are " + all());
    }
    require(
        columns.contains("label") && columns.contains("type"),
        "the first line must name the columns: label and type, and of " + all() + " as wanted");
    List<OwnEntry> entries = new ArrayList<>();
    while (at < text.length()) {
      int start = line;
      List<String> row = row();
      if (row.equals(List.of(""))) {
        continue;
      }
      if (row.size() > columns.size()) {
        throw new GazetteerException(
            "line " + start + ": more cells than columns: quote cells that contain commas");
      }
      entries.add(entry("line " + start, columns, row));
    }
    return entries;
  }

  private static OwnEntry entry(String place, List<String> columns, List<String> row) {
    return new OwnEntry(
        place,
        cell("label", columns, row),
        values(cell("aliases", columns, row)),
        cell("type", columns, row),
        cell("country", columns, row),
        cell("qid", columns, row),
        values(cell("offices", columns, row)));
  }

  private static String cell(String column, List<String> columns, List<String> row) {
    int place = columns.indexOf(column);
    return place >= 0 && place < row.size() ? row.get(place) : "";
  }

  private static List<String> values(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  /** The cells up to the end of the line. */
  private List<String> row() {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(cell());
    } while (at < text.length() && text.charAt(at++) == ',');
    line++;
    return cells;
  }

  /** The next cell; ends before the separator. */
  private String cell() {
    StringBuilder cell = new StringBuilder();
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    int start = line;
    at += quoted ? 1 : 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (quoted && c == '"') {
        at++;
        if (at >= text.length() || text.charAt(at) != '"') {
          quoted = false;
          continue;
        }
      } else if (!quoted && (c == ',' || c == '\n')) {
        break;
      }
      line += c == '\n' ? 1 : 0;
      cell.append(c);
      at++;
    }
    if (quoted) {
      throw new GazetteerException("line " + start + ": a quotation mark is never closed");
    }
    return cell.toString().strip();
  }

  private void require(boolean condition, String message) {
    if (!condition) {
      throw new GazetteerException("line 1: " + message);
    }
  }

  private static String all() {
    return String.join(", ", COLUMNS);
  }
}
