package org.entente.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.explore.Candidate.Kind;
import org.entente.explore.Candidate.Reason;
import org.entente.graph.Vocabulary;

/** What two actors have in common: offices, and others with whom they have to do. */
final class CommonGround {

  /** As many names of common neighbours are told. */
  private static final int TOLD = 3;

  private final DatasetGraph data;
  private final Offices offices;
  private final PartyReader parties;
  private final Map<String, List<Office>> held = new HashMap<>();
  private final Map<String, Map<String, String>> neighbours = new HashMap<>();

  CommonGround(DatasetGraph data) {
    this.data = data;
    this.offices = new Offices(data);
    this.parties = new PartyReader(data.getDefaultGraph());
  }

  /** Those among the parties who hold the same office, office by office. */
  List<List<Party>> colleagues(List<Party> parties) {
    Map<String, List<Party>> byPost = new TreeMap<>();
    for (Party party : parties) {
      for (Office office : held(party)) {
        byPost.computeIfAbsent(office.post().iri(), post -> new ArrayList<>()).add(party);
      }
    }
    return List.copyOf(byPost.values());
  }

  /** An office that both are said to hold on the same day. */
  Optional<Reason> office(Party one, Party other) {
    for (Office mine : held(one)) {
      for (Office yours : held(other)) {
        Optional<LocalDate> day = mine.held().stream().filter(yours.held()::contains).findFirst();
        if (mine.post().iri().equals(yours.post().iri()) && day.isPresent()) {
          String evidence = "both " + mine.post().label() + " on " + day.get();
          return Optional.of(new Reason(Kind.SAME_OFFICE, 0.5, evidence));
        }
      }
    }
    return Optional.empty();
  }

  /** Others who have to do with both. */
  Optional<Reason> neighbours(Party one, Party other) {
    Map<String, String> shared = new TreeMap<>(neighbours(one));
    shared.keySet().retainAll(neighbours(other).keySet());
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    String names = shared.values().stream().limit(TOLD).collect(Collectors.joining(", "));
    String evidence = names + (shared.size() > TOLD ? " and " + (shared.size() - TOLD) : "");
    return Optional.of(new Reason(Kind.NEIGHBOURS, Math.min(0.3, 0.1 * shared.size()), evidence));
  }

  /** That one has to do with the other: people don't meet themselves. */
  Optional<Reason> relation(Party one, Party other) {
    return neighbours(one).containsKey(other.iri())
        ? Optional.of(
            new Reason(Kind.RELATED, -0.5, one.label() + " has to do with " + other.label()))
        : Optional.empty();
  }

  private List<Office> held(Party party) {
    return held.computeIfAbsent(party.iri(), iri -> offices.of(party));
  }

  /** Labels by IRI. */
  private Map<String, String> neighbours(Party party) {
    Map<String, String> known = neighbours.get(party.iri());
    if (known == null) {
      Node node = NodeFactory.createURI(party.iri());
      Set<Node> found = new LinkedHashSet<>();
      data.find(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> add(quad, quad.getObject(), found));
      data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, node)
          .forEachRemaining(quad -> add(quad, quad.getSubject(), found));
      known = new TreeMap<>();
      for (Node neighbour : found) {
        if (data.contains(Quad.defaultGraphIRI, neighbour, Vocabulary.TYPE, Vocabulary.ACTOR)) {
          known.put(neighbour.getURI(), parties.read(neighbour).label());
        }
      }
      neighbours.put(party.iri(), known);
    }
    return known;
  }

  private static void add(Quad quad, Node neighbour, Set<Node> found) {
    if (neighbour.isURI() && quad.getPredicate().getURI().startsWith(Vocabulary.ENT)) {
      found.add(neighbour);
    }
  }
}
