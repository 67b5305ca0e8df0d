package org.entente.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.ProgramFile;
import org.jspecify.annotations.Nullable;

/**
 * All relations of the ontology, in the order of their files: the one source of what they mean and
 * of the frames that find them. Immutable.
 */
public final class Relations {

  private static final String FOLDER = "/ontology/relations/";

  private final Map<String, Definition> definitions;

  private Relations(Map<String, Definition> definitions) {
    this.definitions = Collections.unmodifiableMap(definitions);
  }

  /**
   * The relations that come with the program: {@code ontology/relations}.
   *
   * @throws RelationException if one of the files is wrong
   */
  public static Relations standard() {
    List<RelationFile.Entry> entries = new ArrayList<>();
    for (String file : resource("files.txt").lines().toList()) {
      if (!file.isBlank() && file.charAt(0) != '#') {
        entries.addAll(RelationFile.read(file, resource(file)));
      }
    }
    return of(entries);
  }

  /**
   * Relations from YAML text.
   *
   * @param file its name, for messages
   * @throws RelationException with file, line and relation, if it is not of the expected form
   */
  public static Relations of(String file, String yaml) {
    return of(RelationFile.read(file, yaml));
  }

  private static Relations of(List<RelationFile.Entry> entries) {
    Map<String, Definition> byName = new LinkedHashMap<>();
    for (RelationFile.Entry entry : entries) {
      if (byName.put(entry.name(), entry.definition()) != null) {
        throw entry.wrong("is defined twice");
      }
    }
    entries.forEach(entry -> checkParents(entry, byName));
    return new Relations(byName);
  }

  private static void checkParents(RelationFile.Entry entry, Map<String, Definition> byName) {
    Set<String> seen = new LinkedHashSet<>();
    String name = entry.name();
    while (name != null) {
      Definition definition = byName.get(name);
      if (definition == null) {
        throw entry.wrong("its parent '" + name + "' is not defined");
      }
      if (!seen.add(name)) {
        throw entry.wrong("is its own parent, by way of " + seen);
      }
      name = definition.relation().parent();
    }
  }

  /** All definitions, in order. */
  public Collection<Definition> definitions() {
    return definitions.values();
  }

  /** All relations, in order. */
  public List<Relation> all() {
    return definitions.values().stream().map(Definition::relation).toList();
  }

  /** The relation of this name; null where there is none. */
  public @Nullable Relation find(String name) {
    Definition definition = definitions.get(name);
    return definition == null ? null : definition.relation();
  }

  /**
   * The relation of this name.
   *
   * @throws RelationException where there is none
   */
  public Relation get(String name) {
    Relation relation = find(name);
    if (relation == null) {
      throw new RelationException("no relation is called " + name);
    }
    return relation;
  }

  private static String resource(String name) {
    return ProgramFile.text(FOLDER + name);
  }
}
