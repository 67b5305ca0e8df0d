package org.entente.store;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.entente.statement.Extraction;

/**
 * A document's graph before it is stored.
 *
 * @param extraction what was read from the document
 * @param triples its graph
 * @param faults why it must not be stored; empty where it may
 */
record Draft(Extraction extraction, Collection<Triple> triples, List<String> faults) {}
