package org.entente.explore;

/** A query that can't be asked or answered; the message says where and why, in one line. */
public final class QueryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** A query that is refused or that failed. */
  public QueryException(String message) {
    super(message);
  }

  /** A query that failed, and the error that made it fail. */
  public QueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
