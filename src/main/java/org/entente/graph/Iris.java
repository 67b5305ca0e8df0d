package org.entente.graph;

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
import org.jspecify.annotations.Nullable;

/**
 * Names for things: readable, deterministic IRIs under one base. The same thing has the same IRI in
 * every document, on every machine.
 *
 * @param base an absolute IRI that ends in {@code /} or {@code #}
 */
public record Iris(String base) {

  /** The base of a store that was created without another one. */
  public static final String DEFAULT_BASE = "https://w3id.org/entente/";

  private static final String ACTOR = "actor/";
  private static final String POSITION = "position/";
  private static final String MEMBERSHIP = "membership/";
  private static final List<String> SHARED = List.of(ACTOR, POSITION, MEMBERSHIP);

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
    return iri("statement/" + Segment.of(id));
  }

  /** The cell at {@code place}, from 1, of the list of a statement's holders. */
  Node holderCell(String statementId, int place) {
    return iri("statement/" + Segment.of(statementId) + "#holder" + place);
  }

  /** An actor or a position. */
  public Node entity(Entity entity) {
    return switch (entity) {
      case Actor actor -> iri(ACTOR + Segment.of(actor.id()));
      case Position position -> iri(POSITION + Segment.of(position.id()));
    };
  }

  /** That an actor holds or held a position. */
  public Node membership(Actor holder, Position position) {
    return iri(MEMBERSHIP + Segment.of(holder.id()) + "/" + Segment.of(position.id()));
  }

  /** The membership of somebody else in the same position. */
  public Node membershipOf(Node holder, Node membership) {
    String rest = local(membership, MEMBERSHIP);
    String key = local(holder, ACTOR);
    return iri(MEMBERSHIP + key + rest.substring(rest.indexOf('/')));
  }

  /** Who holds a position by a membership; null where the node is no membership. */
  public @Nullable Node holder(Node node) {
    if (!isA(node, MEMBERSHIP)) {
      return null;
    }
    String rest = local(node, MEMBERSHIP);
    int end = rest.indexOf('/');
    return end < 0 ? null : iri(ACTOR + rest.substring(0, end));
  }

  /** A decision about actors. */
  public Node decision(int number) {
    return iri("decision/" + number);
  }

  /** The graph of all decisions. */
  public Node decisions() {
    return iri("decisions");
  }

  /** A run of the program. */
  public Node run(Run run) {
    return iri("run/" + Segment.of(run.program() + "-" + run.models() + "-" + run.rules()));
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
    return SHARED.stream().anyMatch(kind -> isA(node, kind));
  }

  private boolean isA(Node node, String kind) {
    return node.isURI()
        && node.getURI().startsWith(base)
        && node.getURI().startsWith(kind, base.length());
  }

  private String local(Node node, String kind) {
    return node.getURI().substring(base.length() + kind.length());
  }

  private Node fragment(Document document, String scheme, Span span) {
    String place = "#" + scheme + "=" + span.start() + "," + span.end();
    return iri("document/" + document.id() + place);
  }

  private Node iri(String rest) {
    return NodeFactory.createURI(base + rest);
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
