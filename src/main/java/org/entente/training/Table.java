package org.entente.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated table with a header line, no quoting; {@code |} separates several values in a
 * cell.
 */
final class Table {

  private final Map<String, Integer> columns = new HashMap<>();
  private final List<String[]> rows = new ArrayList<>();

  private Table() {}

  static Table read(Path file) throws IOException {
    Table table = new Table();
    List<String> lines = Files.readAllLines(file);
    String[] header = lines.getFirst().split("\t", -1);
    for (int i = 0; i < header.length; i++) {
      table.columns.put(header[i], i);
    }
    for (String line : lines.subList(1, lines.size())) {
      table.rows.add(line.split("\t", -1));
    }
    return table;
  }

  int size() {
    return rows.size();
  }

  /** A cell; empty where the row or the table has no such column. */
  String get(int row, String column) {
    Integer index = columns.get(column);
    String[] cells = rows.get(row);
    return index == null || index >= cells.length ? "" : cells[index].strip();
  }

  /** The values of a cell. */
  List<String> list(int row, String column) {
    String cell = get(row, column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
