package org.entente.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Lists the documents of a dataset, inside a transaction of its caller. */
final class Catalogue {

  private static final Comparator<StoredDocument> BY_NAME =
      Comparator.comparing(StoredDocument::name).thenComparing(StoredDocument::iri);

  private final DatasetGraph dataset;

  Catalogue(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  List<StoredDocument> all() {
    return describe(graphs(Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE));
  }

  /** By name, IRI, the last part of the IRI, or URL. */
  List<StoredDocument> find(String key) {
    Node literal = NodeFactory.createLiteralString(key);
    Set<Node> found = new LinkedHashSet<>();
    found.addAll(graphs(Vocabulary.IDENTIFIER, literal));
    found.addAll(graphs(Vocabulary.URL, literal));
    graphs(Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE).stream()
        .filter(node -> node.getURI().equals(key) || node.getURI().endsWith("/document/" + key))
        .forEach(found::add);
    return describe(found);
  }

  private Set<Node> graphs(Node property, Node value) {
    Set<Node> graphs = new LinkedHashSet<>();
    dataset
        .findNG(Node.ANY, Node.ANY, property, value)
        .forEachRemaining(
            quad -> {
              if (quad.getGraph().equals(quad.getSubject())) {
                graphs.add(quad.getGraph());
              }
            });
    return graphs;
  }

  private List<StoredDocument> describe(Set<Node> graphs) {
    return graphs.stream().map(this::describe).sorted(BY_NAME).toList();
  }

  private StoredDocument describe(Node graph) {
    String date = value(graph, Vocabulary.DATE_PUBLISHED);
    return new StoredDocument(
        graph.getURI(),
        orEmpty(value(graph, Vocabulary.IDENTIFIER)),
        date == null ? null : LocalDate.parse(date),
        value(graph, Vocabulary.HEADLINE),
        value(graph, Vocabulary.PUBLISHER),
        value(graph, Vocabulary.URL),
        orEmpty(value(graph, Vocabulary.CONTENT_HASH)),
        statements(graph));
  }

  private int statements(Node graph) {
    try (Stream<Quad> quads = Iter.asStream(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY))) {
      return (int)
          quads
              .filter(quad -> quad.getPredicate().equals(Vocabulary.TYPE))
              .filter(quad -> quad.getObject().equals(Vocabulary.STATEMENT))
              .count();
    }
  }

  private @Nullable String value(Node graph, Node property) {
    try (Stream<Quad> quads = Iter.asStream(dataset.find(graph, graph, property, Node.ANY))) {
      return quads.map(quad -> quad.getObject().getLiteralLexicalForm()).findFirst().orElse(null);
    }
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
