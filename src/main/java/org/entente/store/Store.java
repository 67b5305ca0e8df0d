package org.entente.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.entente.graph.Decision;
import org.entente.graph.Decision.Kind;
import org.entente.graph.DocumentGraph;
import org.entente.graph.Iris;
import org.entente.graph.Vocabulary;
import org.entente.statement.Extraction;
import org.entente.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge graph on disk: a TDB2 dataset with one named graph per document, whose default graph
 * holds the ontology and all facts that some document states. Every public method is one
 * transaction: after a crash it has happened or it has not. Safe for threads of one process; a
 * second process is refused.
 */
public final class Store implements AutoCloseable {

  /** A good number of documents for one {@link #putAll}: single ones cost 20 times as much. */
  public static final int BATCH = 200;

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Function<Iris, DocumentGraph> writers;
  private @Nullable Ingest ingest;

  private Store(DatasetGraph dataset, Iris iris, Function<Iris, DocumentGraph> writers) {
    this.dataset = dataset;
    this.iris = iris;
    this.writers = writers;
  }

  /**
   * Opens a store, to be filled by this program.
   *
   * @param folder its folder
   * @throws StoreException if there is none, or it is damaged, newer or in use
   */
  public static Store open(Path folder) {
    return open(folder, DocumentGraph::current);
  }

  /**
   * Opens a store.
   *
   * @param folder its folder
   * @param writers makes the writer of documents' graphs, the first time that one is put
   * @throws StoreException if there is none, or it is damaged, newer or in use
   */
  public static Store open(Path folder, Function<Iris, DocumentGraph> writers) {
    Iris iris = Folder.read(folder);
    DatasetGraph dataset = Database.connect(folder);
    Store store = new Store(dataset, iris, writers);
    try {
      OntologyGraph.bringUpToDate(dataset, iris);
    } catch (RuntimeException | Error e) {
      store.close();
      throw e;
    }
    return store;
  }

  /**
   * Creates a store, to be filled by this program, and opens it.
   *
   * @param folder its folder, which must be empty or missing
   * @param iris how its things will be named, for good
   * @throws StoreException if the folder holds something else or cannot be written
   */
  public static Store create(Path folder, Iris iris) {
    return create(folder, iris, DocumentGraph::current);
  }

  /**
   * Creates a store, and opens it.
   *
   * @param folder its folder, which must be empty or missing
   * @param iris how its things will be named, for good
   * @param writers makes the writer of documents' graphs, the first time that one is put
   * @throws StoreException if the folder holds something else or cannot be written
   */
  public static Store create(Path folder, Iris iris, Function<Iris, DocumentGraph> writers) {
    Folder.create(folder, iris);
    return open(folder, writers);
  }

  /** Whether the folder holds a store. */
  public static boolean exists(Path folder) {
    return Folder.isStore(folder);
  }

  /** How things are named here. */
  public Iris iris() {
    return iris;
  }

  /**
   * Whether this version of the document is stored as this program reads it, so that putting it
   * would change nothing.
   */
  public boolean isCurrent(Document document) {
    return Txn.calculateRead(dataset, () -> ingest().isCurrent(document));
  }

  /**
   * Puts documents: adds new ones, replaces changed ones, leaves alone what is current, refuses
   * what breaks the model.
   *
   * @param extractions what was read from them; about {@link #BATCH} at a time
   * @return what became of each, in the same order
   */
  public List<Outcome> putAll(List<Extraction> extractions) {
    Ingest to = ingest();
    List<Draft> drafts = extractions.stream().map(to::draft).toList();
    boolean idle = Txn.calculateRead(dataset, () -> drafts.stream().noneMatch(to::wouldWrite));
    if (idle) {
      return Txn.calculateRead(dataset, () -> to.put(drafts));
    }
    return Txn.calculateWrite(dataset, () -> to.put(drafts));
  }

  /** Removes a document with all that only it supports; false where it is not there. */
  public boolean remove(StoredDocument document) {
    Node graph = NodeFactory.createURI(document.iri());
    return Txn.calculateWrite(
        dataset,
        () -> {
          boolean present =
              dataset.contains(graph, graph, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
          if (present) {
            new Facts(dataset, this::isFact, decided().identity()).remove(graph);
          }
          return present;
        });
  }

  /** All documents, by name. */
  public List<StoredDocument> documents() {
    return Txn.calculateRead(dataset, () -> new Catalogue(dataset).all());
  }

  /**
   * The documents that go by this name, IRI or URL: none, one, or several that their sources call
   * the same.
   */
  public List<StoredDocument> documents(String key) {
    return Txn.calculateRead(dataset, () -> new Catalogue(dataset).find(key));
  }

  /** How much the store holds. */
  public Stats stats() {
    return Txn.calculateRead(dataset, () -> Census.of(dataset));
  }

  /** Looks for broken promises; empty where the store is sound. Reads all of it. */
  public List<Finding> check() {
    return read(Checks::run);
  }

  /**
   * Decides that two actors are one, or that they are two; no document's graph changes.
   *
   * @param kind what is decided
   * @param first IRI of one actor; of {@link Kind#SAME}, the one whose name is kept
   * @param second IRI of the other
   * @return the decision with its number
   * @throws DecisionException if there is no such actor, or another decision says otherwise or the
   *     same already
   */
  public Decision decide(Kind kind, String first, String second) {
    Node one = NodeFactory.createURI(first);
    Node other = NodeFactory.createURI(second);
    return Txn.calculateWrite(dataset, () -> decided().add(kind, one, other));
  }

  /**
   * Undoes a decision without a trace.
   *
   * @throws DecisionException if there is none of the number
   */
  public Decision undo(int number) {
    return Txn.calculateWrite(dataset, () -> decided().remove(number));
  }

  /** All decisions, by number. */
  public List<Decision> decisions() {
    return Txn.calculateRead(dataset, () -> decided().all());
  }

  /**
   * Reads in one transaction, as decisions make the documents' graphs look. The function must not
   * keep the dataset, nor anything lazy that reads from it.
   */
  public <T> T read(Function<DatasetGraph, T> question) {
    return Txn.calculateRead(dataset, () -> question.apply(decided().view()));
  }

  /** Reads in one transaction what is stored, to copy it; otherwise like {@link #read}. */
  public <T> T readStored(Function<DatasetGraph, T> question) {
    return Txn.calculateRead(dataset, () -> question.apply(dataset));
  }

  /** Closes the store and frees it for other processes. */
  @Override
  public void close() {
    Database.release(dataset);
  }

  private synchronized Ingest ingest() {
    if (ingest == null) {
      ingest = new Ingest(dataset, this::isFact, writers.apply(iris));
    }
    return ingest;
  }

  private Decisions decided() {
    return new Decisions(dataset, iris);
  }

  private boolean isFact(Triple triple) {
    return iris.isShared(triple.getSubject());
  }
}
