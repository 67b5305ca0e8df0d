package org.entente.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All relations of the ontology, in the order of their files. Immutable. */
public final class Relations {

  private static final String FOLDER = "/ontology/relations/";

  private final Map<String, Definition> definitions;

  private Relations(List<Definition> all) {
    Map<String, Definition> byName = new LinkedHashMap<>();
    for (Definition definition : all) {
      String name = definition.relation().name();
      if (byName.putIfAbsent(name, definition) != null) {
        throw new RelationException(
            definition.file() + ", relation " + name + ": is defined twice");
      }
    }
    for (Definition definition : all) {
      String parent = definition.relation().parent();
      if (parent != null && !byName.containsKey(parent)) {
        throw new RelationException(
            definition.file()
                + ", relation "
                + definition.relation().name()
                + ": its parent "
                + parent
                + " is not defined");
      }
    }
    this.definitions = Collections.unmodifiableMap(byName);
  }

  /** The relations that come with the program: {@code ontology/relations}. */
  public static Relations standard() {
    List<Definition> all = new ArrayList<>();
    for (String file : resource("files.txt").lines().toList()) {
      all.addAll(RelationFile.read(file, resource(file)));
    }
    return new Relations(all);
  }

  /**
   * Relations from YAML text.
   *
   * @param file its name, for messages
   * @throws RelationException if it is not of the expected form
   */
  public static Relations of(String file, String yaml) {
    return new Relations(RelationFile.read(file, yaml));
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
    try (InputStream in = Relations.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new RelationException("missing in the program: " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + name, e);
    }
  }
}
