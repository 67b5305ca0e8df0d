package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the YAML of one relation file. */
final class RelationFile {

  private static final int MOST_CHARACTERS = 1_000_000;

  private final String file;
  private final List<Definition> definitions = new ArrayList<>();
  private String where;

  private RelationFile(String file) {
    this.file = file;
    this.where = file;
  }

  /**
   * The definitions in a file.
   *
   * @throws RelationException if it is not YAML of the expected form
   */
  static List<Definition> read(String file, String yaml) {
    RelationFile reader = new RelationFile(file);
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(MOST_CHARACTERS)
            .setMaxAliasesForCollections(0)
            .build();
    Object parsed;
    try {
      parsed = new Load(settings).loadFromString(yaml);
    } catch (YamlEngineException e) {
      throw new RelationException(file + ": " + e.getMessage());
    }
    if (!(parsed instanceof List<?> entries)) {
      throw new RelationException(file + ": a list of relations is expected");
    }
    entries.forEach(reader::entry);
    return reader.definitions;
  }

  private void entry(Object entry) {
    where = file;
    if (!(entry instanceof Map<?, ?> fields)) {
      throw wrong("each entry is a map that begins with 'relation:'");
    }
    String name = required(fields, "relation");
    where = file + ", relation " + name;
    Relation relation =
        new Relation(
            name,
            words(name),
            required(fields, "definition"),
            optional(fields, "event"),
            optional(fields, "cameo"),
            optional(fields, "parent"),
            "true".equals(optional(fields, "symmetric")),
            types(fields, "subject"),
            types(fields, "object"));
    List<Definition.Example> examples =
        strings(fields, "example").stream().map(this::example).toList();
    definitions.add(
        new Definition(
            relation, strings(fields, "frames"), examples, strings(fields, "not"), file));
  }

  /** {@code sharedIntelligenceWith} is read "shared intelligence with". */
  private static String words(String name) {
    return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private Definition.Example example(String text) {
    String[] halves = text.split("->", -1);
    if (halves.length == 2) {
      String[] says = halves[1].split("\\|", -1);
      if (says.length == 2) {
        return new Definition.Example(halves[0].strip(), says[0].strip(), says[1].strip());
      }
    }
    throw wrong("an example reads 'Sentence. -> subject | object', not: " + text);
  }

  private List<ArgumentType> types(Map<?, ?> fields, String key) {
    List<ArgumentType> types = new ArrayList<>();
    String given = optional(fields, key);
    for (String name : (given == null ? "actor" : given).split(" ", -1)) {
      if (name.equals("actor")) {
        types.addAll(
            List.of(
                ArgumentType.PERSON,
                ArgumentType.COUNTRY,
                ArgumentType.ORGANIZATION,
                ArgumentType.GROUP));
      } else {
        try {
          types.add(ArgumentType.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
          throw wrong("'" + key + ": " + name + "' is no type of argument");
        }
      }
    }
    return types;
  }

  private String required(Map<?, ?> fields, String key) {
    String value = optional(fields, key);
    if (value == null) {
      throw wrong("'" + key + ":' is missing");
    }
    return value;
  }

  private static @Nullable String optional(Map<?, ?> fields, String key) {
    Object value = fields.get(key);
    return value == null ? null : value.toString();
  }

  private static List<String> strings(Map<?, ?> fields, String key) {
    Object value = fields.get(key);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of(value.toString());
  }

  private RelationException wrong(String what) {
    return new RelationException(where + ": " + what);
  }
}
