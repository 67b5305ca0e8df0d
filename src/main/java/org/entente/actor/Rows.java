package org.entente.actor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.text.ProgramFile;

/**
 * A tab-separated file of {@code ontology/}: lines that begin with {@code #} are comments, the
 * first other line names the columns, {@code |} separates several values in a cell.
 */
final class Rows {

  private Rows() {}

  /** All bytes of a resource. */
  static byte[] bytes(String resource) {
    return ProgramFile.bytes("/ontology/" + resource);
  }

  /** The rows below the column names, each with at least {@code columns} cells. */
  static List<String[]> of(String resource, int columns) {
    List<String[]> rows = new ArrayList<>();
    boolean header = true;
    for (String line : new String(bytes(resource), StandardCharsets.UTF_8).lines().toList()) {
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      if (!header) {
        rows.add(padded(line.split("\t", -1), columns));
      }
      header = false;
    }
    return rows;
  }

  /** The values of a cell. */
  static List<String> values(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  static String[] padded(String[] cells, int columns) {
    if (cells.length >= columns) {
      return cells;
    }
    String[] padded = new String[columns];
    for (int i = 0; i < columns; i++) {
      padded[i] = i < cells.length ? cells[i] : "";
    }
    return padded;
  }
}
