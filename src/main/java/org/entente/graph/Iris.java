package org.entente.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.entente.actor.Actor;
import org.entente.actor.Entity;
import org.entente.actor.Position;
import org.entente.text.Document;
import org.entente.text.Span;

/**
 * Names for things: readable, deterministic IRIs under one base. The same thing has the same IRI in
 * every document, on every machine.
 *
 * @param base an absolute IRI that ends in {@code /} or {@code #}
 */
public record Iris(String base) {

  /** The base of a store that was created without another one. */
  public static final String DEFAULT_BASE = "https://w3id.org/entente/";

  /** Longer segments are cut and told apart by a hash. */
  private static final int MAX_SEGMENT = 160;

  private static final List<String> SHARED = List.of("actor/", "position/", "membership/");

  private static final String HEX = "0123456789ABCDEF";

  /**
   * @throws IllegalArgumentException if {@code base} is not such an IRI
   */
  public Iris {
    if (!isBase(base)) {
      throw new IllegalArgumentException(
          "not a base for IRIs: '" + base + "': it must be absolute and end in / or #");
    }
  }

  /** Names under the {@link #DEFAULT_BASE}. */
  public static Iris standard() {
    return new Iris(DEFAULT_BASE);
  }

  /** A document, and the named graph that holds what it says. */
  public Node document(Document document) {
    return iri("document/" + document.id());
  }

  /** A statement, by its id. */
  public Node statement(String id) {
    return iri("statement/" + segment(id));
  }

  /** The cell at {@code place}, from 1, of the list of a statement's holders. */
  Node holderCell(String statementId, int place) {
    return iri("statement/" + segment(statementId) + "#holder" + place);
  }

  /** An actor or a position. */
  public Node entity(Entity entity) {
    return switch (entity) {
      case Actor actor -> iri("actor/" + segment(actor.id()));
      case Position position -> iri("position/" + segment(position.id()));
    };
  }

  /** That an actor holds or held a position. */
  public Node membership(Actor holder, Position position) {
    return iri("membership/" + segment(holder.id()) + "/" + segment(position.id()));
  }

  /** A run of the program. */
  public Node run(Run run) {
    return iri("run/" + segment(run.program() + "-" + run.models() + "-" + run.rules()));
  }

  /** A passage of a document; {@code char=} is RFC 5147's fragment for it. */
  public Node passage(Document document, Span span) {
    return fragment(document, "char", span);
  }

  /** The selector of a passage by its offsets. */
  Node position(Document document, Span span) {
    return fragment(document, "position", span);
  }

  /** The selector of a passage by its words. */
  Node quote(Document document, Span span) {
    return fragment(document, "quote", span);
  }

  /**
   * Whether this is a thing in the world that several documents may speak of: an actor, a position
   * or a membership. What a document's graph says of these is a fact, and is true in the store as
   * long as one document says so; all else in it belongs to the document alone.
   */
  public boolean isShared(Node node) {
    return node.isURI()
        && node.getURI().startsWith(base)
        && SHARED.stream().anyMatch(kind -> node.getURI().startsWith(kind, base.length()));
  }

  private Node fragment(Document document, String scheme, Span span) {
    String place = "#" + scheme + "=" + span.start() + "," + span.end();
    return iri("document/" + document.id() + place);
  }

  private Node iri(String rest) {
    return NodeFactory.createURI(base + rest);
  }

  /**
   * One segment of an IRI's path: letters, digits and marks of any script stay readable, all else
   * is percent-encoded. Different keys give different segments, up to Unicode normalisation (NFC).
   */
  static String segment(String key) {
    String normal = Normalizer.normalize(key, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < normal.length() && out.length() <= MAX_SEGMENT; ) {
      int point = normal.codePointAt(i);
      append(out, point);
      i += Character.charCount(point);
    }
    if (out.isEmpty()) {
      return "~";
    }
    if (out.length() <= MAX_SEGMENT) {
      return out.toString();
    }
    int end = MAX_SEGMENT - 20;
    end -= Character.isLowSurrogate(out.charAt(end)) ? 1 : 0;
    return out.substring(0, end).replaceFirst("%.?$", "") + "~" + hash(normal);
  }

  private static void append(StringBuilder out, int point) {
    boolean inside = !out.isEmpty();
    if (isReadable(point) || (point == '.' && inside)) {
      out.appendCodePoint(point);
      return;
    }
    for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
    }
  }

  /** A dot is readable inside a segment only: "." and ".." alone would be steps in the path. */
  private static boolean isReadable(int point) {
    if (point < 128) {
      return Character.isLetterOrDigit(point) || "_-(),'".indexOf(point) >= 0;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> false;
    };
  }

  private static String hash(String value) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] all = digest.digest(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static boolean isBase(String value) {
    if (!value.endsWith("/") && !value.endsWith("#")) {
      return false;
    }
    try {
      return IRIx.create(value).isAbsolute() && value.chars().noneMatch(c -> c <= ' ' || c == '"');
    } catch (IRIException e) {
      return false;
    }
  }
}
