package org.entente.explore;

import org.apache.jena.shared.PrefixMapping;
import org.entente.graph.Iris;
import org.entente.graph.Vocabulary;

/** The prefixes that a query may use without declaring them. */
public final class QueryPrefixes {

  private QueryPrefixes() {}

  /** Those of the graph, and {@code doc:} for {@code document:}. */
  public static PrefixMapping of(Iris iris) {
    return PrefixMapping.Factory.create()
        .setNsPrefixes(Vocabulary.prefixes(iris))
        .setNsPrefix("doc", iris.base() + "document/")
        .lock();
  }
}
