package org.entente.store;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Connects to a TDB2 database, which one process at a time may use, and lets go of it. */
final class Database {

  /** The process that TDB2 names when it finds its lock taken. */
  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  /**
   * Four orders of quads instead of TDB2's six. They answer what is asked here: a document's graph
   * (GSPO), what is said of a subject (SPOG), by property and value (POSG) and of an object (OSPG);
   * a third less to write and to keep.
   */
  private static final StoreParams INDEXES =
      StoreParams.builder("entente")
          .primaryIndexQuads("GSPO")
          .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
          .build();

  private Database() {}

  static DatasetGraph connect(Path folder) {
    Location location = Location.create(folder.toString());
    try {
      if (DatabaseConnection.lockForLocation(location).isLockedHere()) {
        throw new StoreException("the store at " + folder + " is open in this process already");
      }
      return DatabaseMgr.connectDatasetGraph(location, INDEXES);
    } catch (DBOpEnvException e) {
      throw locked(folder, e);
    } catch (TDBException | RuntimeIOException e) {
      throw new StoreException("cannot open the store at " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Frees the lock, so that another process may open the store. */
  static void release(DatasetGraph dataset) {
    TDBInternal.expel(dataset);
  }

  private static StoreException locked(Path folder, RuntimeException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    Matcher holder = HOLDER.matcher(message);
    if (holder.find()) {
      return new StoreException(
          "the store at "
              + folder
              + " is in use by process "
              + holder.group(1)
              + ": wait for it or stop it",
          e);
    }
    return new StoreException("cannot open the store at " + folder + ": " + message, e);
  }
}
