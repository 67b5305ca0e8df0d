package org.entente.graph;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The ontology that comes with the program, {@code ontology/entente.ttl}. */
public final class Ontology {

  /** The ontology's IRI, and the named graph that holds it in a store. */
  public static final Node IRI = NodeFactory.createURI("https://w3id.org/entente/ontology");

  private static final String FILE = "/ontology/entente.ttl";

  private Ontology() {}

  /** All its triples. */
  public static List<Triple> triples() {
    try (InputStream in = resource(FILE)) {
      return RDFParser.source(in).lang(Lang.TURTLE).toGraph().find().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** A hash of the file, to tell versions apart without parsing it. */
  public static String contentHash() {
    try (InputStream in = resource(FILE)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static InputStream resource(String file) throws IOException {
    InputStream in = Ontology.class.getResourceAsStream(file);
    if (in == null) {
      throw new FileNotFoundException("the program lacks its file " + file);
    }
    return in;
  }
}
