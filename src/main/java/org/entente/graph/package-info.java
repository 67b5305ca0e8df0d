/**
 * Statements as RDF: vocabulary, deterministic IRIs, a writer to {@code StreamRDF}. Knows no store.
 */
@NullMarked
package org.entente.graph;

import org.jspecify.annotations.NullMarked;
