package org.entente.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.graph.Vocabulary;

/** Reads the offices of actors, in a dataset that is open for reading. */
public final class Offices {

  private final Graph facts;
  private final Values values;
  private final PartyReader parties;

  /**
   * The offices of a store.
   *
   * @param data a dataset inside a read transaction
   */
  public Offices(DatasetGraph data) {
    this.facts = data.getDefaultGraph();
    this.values = new Values(facts);
    this.parties = new PartyReader(facts);
  }

  /** The offices of an actor, or the holders of a position; by label. */
  public List<Office> of(Party party) {
    Node node = NodeFactory.createURI(party.iri());
    List<Node> memberships = new ArrayList<>();
    for (Node end : List.of(Vocabulary.MEMBER, Vocabulary.MEMBERSHIP_POST)) {
      facts
          .find(Node.ANY, end, node)
          .mapWith(Triple::getSubject)
          .forEachRemaining(memberships::add);
    }
    return memberships.stream()
        .map(this::read)
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing((Office office) -> office.post().label())
                .thenComparing(office -> office.holder().iri()))
        .toList();
  }

  private Optional<Office> read(Node membership) {
    Optional<Node> holder = values.one(membership, Vocabulary.MEMBER);
    Optional<Node> post = values.one(membership, Vocabulary.MEMBERSHIP_POST);
    if (holder.isEmpty() || post.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Office(
            parties.read(holder.get()),
            parties.read(post.get()),
            facts.contains(membership, Vocabulary.TYPE, Vocabulary.ACTING_MEMBERSHIP),
            days(membership, Vocabulary.HELD_ON),
            days(membership, Vocabulary.FORMER_ON),
            days(membership, Vocabulary.DESIGNATE_ON)));
  }

  private List<LocalDate> days(Node membership, Node property) {
    return values.all(membership, property).stream()
        .map(Values::day)
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }
}
