package org.entente.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.entente.relation.Relation;

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

  private OntologyFile() {}

  /** Writes the file named by the only argument. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), text(List.of()));
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
    if (relation.event() != null) {
      line(out, "ent:event ent:" + Vocabulary.eventClass(relation.event()).getLocalName());
    }
    if (relation.cameo() != null) {
      line(out, "skos:notation " + quoted(relation.cameo()));
    }
    out.append(" .\n\n");
  }

  private static void line(StringBuilder out, String text) {
    out.append(" ;\n    ").append(text);
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + escaped.replace("\n", "\\n").replace("\r", "\\r") + "\"";
  }
}
