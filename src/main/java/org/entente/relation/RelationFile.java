package org.entente.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads a file of {@code ontology/relations}: a list of relations with their frames. Input is
 * bounded: no aliases, no deep nesting, no large files.
 */
final class RelationFile {

  private static final int MOST_CODE_POINTS = 1_000_000;

  private static final Set<String> KEYS =
      Set.of(
          "relation",
          "label",
          "definition",
          "event",
          "cameo",
          "parent",
          "symmetric",
          "A",
          "B",
          "frames",
          "example",
          "not");

  /** The event types of PLOVER. */
  private static final List<String> EVENTS =
      List.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  private final String file;

  private RelationFile(String file) {
    this.file = file;
  }

  /**
   * The entries of a file, in order.
   *
   * @param file its name, for messages
   * @throws RelationException with file, line and relation, if it cannot be understood
   */
  static List<Entry> read(String file, String yaml) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(MOST_CODE_POINTS)
            .setMaxAliasesForCollections(0)
            .setAllowRecursiveKeys(false)
            .build();
    try {
      Node root = new Compose(settings).composeString(yaml).orElse(null);
      return root == null ? List.of() : new RelationFile(file).entries(root);
    } catch (YamlEngineException | StackOverflowError e) {
      throw new RelationException(file + ": not YAML: " + e.getMessage());
    }
  }

  private List<Entry> entries(Node root) {
    if (!(root instanceof SequenceNode list)) {
      throw failure(root, "expected a list of relations");
    }
    List<Entry> entries = new ArrayList<>();
    for (Node item : list.getValue()) {
      entries.add(entry(item));
    }
    return entries;
  }

  private Entry entry(Node node) {
    Map<String, Node> fields = fields(node);
    Node name = fields.get("relation");
    if (name == null) {
      throw failure(node, "a relation without a name: add 'relation: name'");
    }
    for (String key : fields.keySet()) {
      if (!KEYS.contains(key)) {
        throw failure(node, text(name) + ": unknown key '" + key + "'; known are " + sorted());
      }
    }
    return new Entry(file, line(node), text(name), values(fields), list(fields.get("frames")));
  }

  private static List<String> sorted() {
    return KEYS.stream().sorted().toList();
  }

  private Map<String, Node> fields(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw failure(node, "expected 'key: value' lines");
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (fields.put(text(tuple.getKeyNode()), tuple.getValueNode()) != null) {
        throw failure(tuple.getKeyNode(), "'" + text(tuple.getKeyNode()) + "' is given twice");
      }
    }
    return fields;
  }

  private Map<String, String> values(Map<String, Node> fields) {
    Map<String, String> values = new LinkedHashMap<>();
    fields.forEach(
        (key, value) -> {
          if (!key.equals("frames")) {
            values.put(key, text(value));
          }
        });
    return values;
  }

  private List<String> list(@Nullable Node node) {
    List<String> values = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> values.add(text(item)));
    } else if (node != null) {
      values.add(text(node));
    }
    return values;
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    throw failure(node, "expected plain text");
  }

  private RelationException failure(Node node, String problem) {
    return new RelationException(file + ":" + line(node) + ": " + problem);
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  /**
   * A relation as it stands in a file.
   *
   * @param file the file's name
   * @param line the line it begins in, from 1
   * @param name the relation
   * @param values its other fields
   * @param frames its frames, in order
   */
  record Entry(
      String file, int line, String name, Map<String, String> values, List<String> frames) {

    Definition definition() {
      String event = values.get("event");
      if (event != null && !EVENTS.contains(event)) {
        throw wrong("'" + event + "' is none of the 16 events of PLOVER: " + EVENTS);
      }
      Relation relation =
          new Relation(
              name,
              required("label"),
              required("definition"),
              event,
              values.get("cameo"),
              values.get("parent"),
              Boolean.parseBoolean(values.get("symmetric")),
              types("A"),
              types("B"));
      String[] example = required("example").split("->", -1);
      if (example.length != 2) {
        throw wrong("an example reads 'Sentence. -> A " + relation.label() + " B'");
      }
      return new Definition(
          relation,
          frames,
          example[0].strip(),
          findings(relation.label(), example[1]),
          required("not"),
          file,
          line);
    }

    /** "A met B; A met C": what stands before and after the label. */
    private List<Definition.Finding> findings(String label, String text) {
      List<Definition.Finding> findings = new ArrayList<>();
      for (String says : text.split(";", -1)) {
        String padded = says + " ";
        int at = padded.indexOf(" " + label + " ");
        if (at >= 0) {
          String subject = padded.substring(0, at).strip();
          String object = padded.substring(at + label.length() + 1).strip();
          findings.add(new Definition.Finding(subject, object));
        } else if (!says.isBlank()) {
          throw wrong("'" + says.strip() + "' does not hold the label '" + label + "'");
        }
      }
      return findings;
    }

    private List<ArgumentType> types(String slot) {
      Set<ArgumentType> types = new LinkedHashSet<>();
      for (String word : values.getOrDefault(slot, "actor").split(" +", -1)) {
        List<ArgumentType> named = ArgumentType.named(word);
        if (named.isEmpty()) {
          throw wrong("'" + slot + ": " + word + "' is no type of argument");
        }
        types.addAll(named);
      }
      return List.copyOf(types);
    }

    private String required(String key) {
      String value = values.getOrDefault(key, "");
      if (value.isEmpty()) {
        throw wrong("'" + key + ":' is missing");
      }
      return value;
    }

    RelationException wrong(String what) {
      return new RelationException(file + ":" + line + ": relation " + name + ": " + what);
    }
  }
}
