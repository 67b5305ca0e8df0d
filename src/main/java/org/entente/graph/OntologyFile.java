package org.entente.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.relation.ArgumentType;
import org.entente.relation.Relation;
import org.entente.relation.Relations;

/**
 * Writes {@code ontology/entente.ttl}: the hand-written {@code core.ttl} and, after it, every
 * relation of {@code ontology/relations}. After a change to one of them:
 *
 * <pre>mvn -q -DskipTests package
 * java -cp target/entente.jar org.entente.graph.OntologyFile ontology/entente.ttl</pre>
 */
public final class OntologyFile {

  private static final String HEADING =
      """

      # ---- The relations: generated from relations/*.yaml by OntologyFile; change them there

      """;

  private static final Set<ArgumentType> ANYBODY =
      EnumSet.of(
          ArgumentType.PERSON, ArgumentType.COUNTRY, ArgumentType.ORGANIZATION, ArgumentType.GROUP);

  private OntologyFile() {}

  /** Writes the file named by the only argument. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), text(Relations.standard().all()));
  }

  /** The whole file, with these relations. */
  static String text(Collection<Relation> relations) throws IOException {
    StringBuilder out = new StringBuilder();
    try (InputStream core = Ontology.resource("/ontology/core.ttl")) {
      out.append(new String(core.readAllBytes(), StandardCharsets.UTF_8));
    }
    out.append(HEADING);
    relations.forEach(relation -> append(out, relation));
    return out.toString();
  }

  private static void append(StringBuilder out, Relation relation) {
    out.append("ent:").append(relation.name()).append(" a ent:Relation, owl:ObjectProperty");
    out.append(relation.symmetric() ? ", owl:SymmetricProperty" : "");
    line(out, "rdfs:label " + quoted(relation.label()));
    line(out, "skos:definition " + quoted(relation.definition()));
    if (relation.parent() != null) {
      line(out, "rdfs:subPropertyOf ent:" + relation.parent());
    }
    arguments(out, "domain", relation.subjects());
    arguments(out, "range", relation.objects());
    if (relation.event() != null) {
      line(out, "ent:event ent:" + Vocabulary.eventClass(relation.event()).getLocalName());
    }
    if (relation.cameo() != null) {
      line(out, "skos:notation " + quoted(relation.cameo()));
    }
    out.append(" .\n\n");
  }

  /**
   * One class is a domain or range. Of several, RDFS would conclude that a member is of all of them
   * at once: schema.org's looser terms say "one of these".
   */
  private static void arguments(StringBuilder out, String end, List<ArgumentType> types) {
    List<String> classes =
        types.stream().filter(type -> type != ArgumentType.TEXT).map(OntologyFile::of).toList();
    if (types.containsAll(ANYBODY)) {
      line(out, "rdfs:" + end + " ent:Actor");
    } else if (classes.size() == 1) {
      line(out, "rdfs:" + end + " " + classes.get(0));
    } else if (!classes.isEmpty()) {
      line(out, "schema:" + end + "Includes " + String.join(", ", classes));
    }
  }

  private static String of(ArgumentType type) {
    return type == ArgumentType.POSITION
        ? "org:Post"
        : "ent:" + Vocabulary.capitalised(type.name());
  }

  private static void line(StringBuilder out, String text) {
    out.append(" ;\n    ").append(text);
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + escaped.replace("\n", "\\n").replace("\r", "\\r") + "\"";
  }
}
