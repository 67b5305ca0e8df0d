package org.entente.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads statements back from the graph of a document. */
public final class ClaimReader {

  private static final Comparator<Claim> BY_PLACE =
      Comparator.comparingInt((Claim claim) -> claim.evidence().start())
          .thenComparingInt(claim -> claim.evidence().triggerStart())
          .thenComparing(Claim::iri);

  private final Graph graph;
  private final Values values;
  private final PartyReader parties;
  private final Article article;

  /**
   * @param document the document, which names the graph
   * @param graph its graph
   */
  public ClaimReader(Node document, Graph graph) {
    this.graph = graph;
    this.values = new Values(graph);
    this.parties = new PartyReader(graph);
    this.article = article(document);
  }

  /** The document. */
  public Article article() {
    return article;
  }

  /** All its statements, in the order of the text. */
  public List<Claim> all() {
    return graph
        .find(Node.ANY, Vocabulary.TYPE, Vocabulary.STATEMENT)
        .mapWith(Triple::getSubject)
        .mapWith(this::read)
        .toList()
        .stream()
        .flatMap(Optional::stream)
        .sorted(BY_PLACE)
        .toList();
  }

  /** A statement; nothing where the graph holds none of this name. */
  public Optional<Claim> read(Node node) {
    Optional<Node> subject = values.one(node, Vocabulary.SUBJECT);
    Optional<Node> predicate = values.one(node, Vocabulary.PREDICATE);
    if (subject.isEmpty() || predicate.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Claim(
            node.toString(),
            article,
            parties.read(subject.get()),
            PartyReader.localName(predicate.get().toString()),
            event(node),
            party(node, Vocabulary.OBJECT),
            text(node, Vocabulary.OBJECT_TEXT),
            judgement(node),
            when(node),
            party(node, Vocabulary.PLACE),
            values.text(node, Vocabulary.TOPIC).orElse(null),
            text(node, Vocabulary.WORDS),
            evidence(node),
            text(node, Vocabulary.RULE),
            values.text(node, Vocabulary.CONFIDENCE).map(Double::parseDouble).orElse(0.0)));
  }

  private Article article(Node document) {
    return new Article(
        document.toString(),
        text(document, Vocabulary.IDENTIFIER),
        values.text(document, Vocabulary.HEADLINE).orElse(null),
        values.day(document, Vocabulary.DATE_PUBLISHED),
        values.text(document, Vocabulary.PUBLISHER).orElse(null),
        values.text(document, Vocabulary.URL).orElse(null));
  }

  private String text(Node node, Node property) {
    return values.text(node, property).orElse("");
  }

  private @Nullable Party party(Node node, Node property) {
    return values.one(node, property).map(parties::read).orElse(null);
  }

  /** The other class of a statement: {@code CONSULT} for {@code ent:Consult}. */
  private @Nullable String event(Node node) {
    return values.all(node, Vocabulary.TYPE).stream()
        .filter(type -> !type.equals(Vocabulary.STATEMENT))
        .map(type -> PartyReader.localName(type.toString()).toUpperCase(Locale.ROOT))
        .findFirst()
        .orElse(null);
  }

  private Judgement judgement(Node node) {
    return new Judgement(
        text(node, Vocabulary.CERTAINTY),
        text(node, Vocabulary.POLARITY),
        text(node, Vocabulary.TENSE),
        holders(node),
        values.text(node, Vocabulary.ASSERTED).map(Boolean::parseBoolean).orElse(false));
  }

  private List<Party> holders(Node node) {
    List<Party> holders = new ArrayList<>();
    Optional<Node> cell = values.one(node, Vocabulary.HOLDER_LIST);
    while (cell.isPresent() && !cell.get().equals(Vocabulary.NIL)) {
      values.one(cell.get(), Vocabulary.FIRST).map(parties::read).ifPresent(holders::add);
      cell = values.one(cell.get(), Vocabulary.REST);
    }
    if (holders.isEmpty()) {
      values.all(node, Vocabulary.HOLDER).stream().map(parties::read).forEach(holders::add);
    }
    return holders;
  }

  private @Nullable When when(Node node) {
    LocalDate first = values.day(node, Vocabulary.START);
    LocalDate last = values.day(node, Vocabulary.END);
    if (first == null || last == null) {
      return null;
    }
    String words = values.text(node, Vocabulary.DATE_TEXT).orElse(null);
    return new When(first, last, text(node, Vocabulary.GRANULARITY), words);
  }

  private Evidence evidence(Node node) {
    int start = 0;
    int end = 0;
    String quote = "";
    for (Node passage : values.all(node, Vocabulary.EVIDENCE)) {
      for (Node selector : values.all(passage, Vocabulary.HAS_SELECTOR)) {
        if (graph.contains(selector, Vocabulary.TYPE, Vocabulary.TEXT_QUOTE_SELECTOR)) {
          quote = text(selector, Vocabulary.EXACT);
        } else {
          start = values.number(selector, Vocabulary.OA_START);
          end = values.number(selector, Vocabulary.OA_END);
        }
      }
    }
    int from = values.number(node, Vocabulary.TRIGGER_START);
    return new Evidence(quote, start, end, from, values.number(node, Vocabulary.TRIGGER_END));
  }
}
