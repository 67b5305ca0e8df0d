package org.entente.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;

/**
 * Does what people do, so that the launcher can keep the classes that were loaded in an archive:
 * reads articles into a store of its own, and asks it questions.
 */
public final class Rehearsal {

  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param args a folder for the store, which must not exist, and articles to read
   */
  public static void main(String[] args) {
    String store = args[0];
    String articles = args[1];
    run("add", "--store", store, articles);
    run("show", "--store", store, "Angela Merkel");
    run("actors", "--store", store, "Merkel");
    run("query", "--store", store, "meetings");
    run("query", "--store", store, "SELECT ?a ?b { ?a ent:met ?b FILTER(?a != ?b) } LIMIT 3");
    run("extract", "-f", "jsonl", articles);
    run("stats", "--store", store);
  }

  private static void run(String... args) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Main.run(args, new ByteArrayInputStream(new byte[0]), nowhere, nowhere);
  }
}
