package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.explore.RelationCodes;
import org.entente.graph.Ontology;
import org.entente.graph.Vocabulary;
import org.entente.store.Store;
import org.entente.store.StoredDocument;

/** Writes a store in another format, as it is at one moment. */
public final class StoreExport {

  private final Store store;
  private final Format format;

  /** A store and the format to write it in. */
  public StoreExport(Store store, Format format) {
    this.store = store;
    this.format = format;
  }

  /**
   * Writes it; the documents in the order of their names. Formats that keep graphs get what is
   * stored, the others what it says by the decisions about actors.
   *
   * @param out stays open
   * @throws IOException if it can't be written
   */
  public void to(OutputStream out) throws IOException {
    List<Node> documents =
        store.documents().stream().map(StoredDocument::iri).map(NodeFactory::createURI).toList();
    try {
      if (format.keepsGraphs()) {
        store.readStored(data -> write(data, documents, out));
      } else {
        store.read(data -> write(data, documents, out));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private boolean write(DatasetGraph data, List<Node> documents, OutputStream out) {
    var cameo = RelationCodes.of(data.getDefaultGraph());
    Node decisions = store.iris().decisions();
    try (DocumentSink sink = format.to(out, Vocabulary.prefixes(store.iris()), cameo)) {
      sink.facts(data.getDefaultGraph());
      sink.document(Ontology.IRI, data.getGraph(Ontology.IRI));
      sink.document(decisions, data.getGraph(decisions));
      for (Node document : documents) {
        sink.document(document, data.getGraph(document));
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
