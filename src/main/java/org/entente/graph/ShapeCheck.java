package org.entente.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The shapes of {@code ontology/shapes.ttl} (SHACL), compiled once; they hold for every document's
 * graph by itself. Safe for any number of threads.
 */
public final class ShapeCheck {

  private static final String FILE = "/ontology/shapes.ttl";

  /** More reasons than these say nothing new. */
  private static final int MAX_REASONS = 3;

  private final Shapes shapes;

  /** Compiles the shapes that come with the program. */
  public ShapeCheck() {
    try (InputStream in = Ontology.resource(FILE)) {
      shapes = Shapes.parse(RDFParser.source(in).lang(Lang.TURTLE).toGraph());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** What is wrong with a document's graph, for people; empty where it conforms. */
  public List<String> faults(Collection<Triple> triples) {
    Graph graph = GraphFactory.createGraphMem();
    triples.forEach(graph::add);
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    return report.getEntries().stream()
        .map(ShapeCheck::describe)
        .sorted()
        .distinct()
        .limit(MAX_REASONS)
        .toList();
  }

  private static String describe(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
    return entry.focusNode() + path.replace(Vocabulary.ENT, "ent:") + ": " + entry.message();
  }
}
