package org.entente.explore;

import java.util.List;
import java.util.NoSuchElementException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The first rows of an answer, and whether there would have been more. */
final class CappedRows implements RowSet {

  private final RowSet rows;
  private final long cap;
  private long given;

  CappedRows(RowSet rows, long cap) {
    this.rows = rows;
    this.cap = cap;
  }

  boolean cut() {
    return given >= cap && rows.hasNext();
  }

  @Override
  public boolean hasNext() {
    return given < cap && rows.hasNext();
  }

  @Override
  public Binding next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    given++;
    return rows.next();
  }

  @Override
  public List<Var> getResultVars() {
    return rows.getResultVars();
  }

  @Override
  public long getRowNumber() {
    return given;
  }

  @Override
  public void close() {
    rows.close();
  }
}
