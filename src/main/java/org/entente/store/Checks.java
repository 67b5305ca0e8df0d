package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.graph.ShapeCheck;
import org.entente.graph.Vocabulary;
import org.entente.text.ProgramFile;

/**
 * Looks for broken promises in a dataset, inside a transaction of its caller: every query of {@code
 * queries/checks} must find nothing, and every graph must conform to the shapes.
 */
final class Checks {

  /** Where a rule is broken often, more examples than these help nobody. */
  static final int MAX_EXAMPLES = 20;

  private static final String TITLE = "# Title: ";

  private Checks() {}

  static List<Finding> run(DatasetGraph dataset) {
    List<Finding> findings = new ArrayList<>();
    for (String name : text("list").lines().toList()) {
      String query = text(name + ".rq");
      List<String> rows = rows(dataset, query);
      if (!rows.isEmpty()) {
        String first = query.lines().findFirst().orElse("");
        findings.add(new Finding(name, first.substring(TITLE.length()), rows));
      }
    }
    List<String> faults = faults(dataset);
    if (!faults.isEmpty()) {
      findings.add(new Finding("shapes", "Every graph conforms to its shapes", faults));
    }
    return findings;
  }

  private static List<String> rows(DatasetGraph dataset, String query) {
    List<String> rows = new ArrayList<>();
    try (QueryExecution execution =
        QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(query).build()) {
      ResultSet results = execution.execSelect();
      while (results.hasNext() && rows.size() < MAX_EXAMPLES) {
        rows.add(results.next().toString());
      }
    }
    return rows;
  }

  private static List<String> faults(DatasetGraph dataset) {
    ShapeCheck shapes = new ShapeCheck();
    try (Stream<Node> documents = graphs(dataset, Vocabulary.NEWS_ARTICLE);
        Stream<Node> decisions = graphs(dataset, Vocabulary.DECISION).distinct()) {
      return Stream.concat(documents, decisions)
          .flatMap(graph -> shapes.faults(triples(dataset, graph)).stream())
          .limit(MAX_EXAMPLES)
          .toList();
    }
  }

  private static Stream<Node> graphs(DatasetGraph dataset, Node type) {
    return Iter.asStream(
        Iter.map(dataset.findNG(Node.ANY, Node.ANY, Vocabulary.TYPE, type), Quad::getGraph));
  }

  private static List<Triple> triples(DatasetGraph dataset, Node graph) {
    return Iter.toList(Iter.map(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple));
  }

  /** A file of {@code queries/checks}; {@code list} names them, as a jar can't be listed. */
  private static String text(String name) {
    return ProgramFile.text("/queries/checks/" + name);
  }
}
