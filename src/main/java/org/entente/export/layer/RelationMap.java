package org.entente.export.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the relations of the ontology to the relation types of somebody else. */
public final class RelationMap {

  /** Leaves every relation as it is. */
  public static final RelationMap NONE = new RelationMap(Map.of(), true);

  private final Map<String, List<String>> types;
  private final boolean keepsUnknown;

  private RelationMap(Map<String, List<String>> types, boolean keepsUnknown) {
    this.types = types;
    this.keepsUnknown = keepsUnknown;
  }

  /**
   * Reads lines of an Entente relation, a tab and the other type. A relation may stand on several
   * lines; one that stands on none is left out. Blank lines and those with {@code #} say nothing.
   *
   * @throws IllegalArgumentException where a line is not two columns
   */
  public static RelationMap of(List<String> lines) {
    Map<String, List<String>> types = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> columns = List.of(line.split("\t", -1));
      if (columns.size() < 2) {
        throw new IllegalArgumentException("line " + (i + 1) + ": not two columns: " + line);
      }
      types
          .computeIfAbsent(columns.get(0).strip(), relation -> new ArrayList<>())
          .add(columns.get(1).strip());
    }
    return new RelationMap(types, false);
  }

  List<String> typesOf(String relation) {
    return types.getOrDefault(relation, keepsUnknown ? List.of(relation) : List.of());
  }
}
