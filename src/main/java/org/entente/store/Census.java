package org.entente.store;

import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.actor.ActorType;
import org.entente.graph.Vocabulary;

/** Counts what a dataset holds, inside a transaction of its caller. */
final class Census {

  private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

  private Census() {}

  static Stats of(DatasetGraph dataset) {
    SortedMap<String, Long> actors = new TreeMap<>();
    for (ActorType type : ActorType.values()) {
      Node kind = Vocabulary.actorClass(type);
      long count = count(dataset.find(Quad.defaultGraphIRI, Node.ANY, Vocabulary.TYPE, kind));
      if (count > 0) {
        actors.put(kind.getLocalName(), count);
      }
    }
    return new Stats(
        inDocuments(dataset, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE),
        inDocuments(dataset, Vocabulary.TYPE, Vocabulary.STATEMENT),
        inDocuments(dataset, Vocabulary.ASSERTED, TRUE),
        edges(dataset),
        actors,
        count(dataset.find()));
  }

  private static long inDocuments(DatasetGraph dataset, Node property, Node value) {
    return count(dataset.findNG(Node.ANY, Node.ANY, property, value));
  }

  private static long edges(DatasetGraph dataset) {
    Iterator<Quad> relations =
        dataset.find(Quad.defaultGraphIRI, Node.ANY, Vocabulary.TYPE, Vocabulary.RELATION);
    List<Node> properties = Iter.toList(Iter.map(relations, Quad::getSubject));
    long edges = 0;
    for (Node property : properties) {
      edges += count(dataset.find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY));
    }
    return edges;
  }

  private static long count(Iterator<Quad> quads) {
    return Iter.count(quads);
  }
}
