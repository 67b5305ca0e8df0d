package org.entente.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.graph.Vocabulary;

/** Finds actors and positions by name, in a dataset that is open for reading. */
public final class Actors {

  private static final int NEAR = 5;
  private static final Comparator<Party> BY_LABEL =
      Comparator.comparing(Party::label).thenComparing(Party::iri);

  private final DatasetGraph data;
  private final PartyReader parties;

  /**
   * @param data a dataset inside a read transaction
   */
  public Actors(DatasetGraph data) {
    this.data = data;
    this.parties = new PartyReader(data.getDefaultGraph());
  }

  /** All actors whose label or alias contains the words, by label; all of them for no words. */
  public List<Party> search(String words) {
    Set<String> wanted = NameText.words(words);
    return everybody()
        .filter(party -> names(party).anyMatch(name -> NameText.words(name).containsAll(wanted)))
        .sorted(BY_LABEL)
        .toList();
  }

  /**
   * The one actor that is called so: by IRI, by its exact label, by label or alias whatever the
   * case and the accents. A label wins over an alias. An actor that was decided to be another one
   * is that other one.
   *
   * @param name label, alias, IRI, {@code <IRI>} or {@code actor:} with the last part of the IRI
   */
  public Lookup lookup(String name) {
    Node node = NodeFactory.createURI(name.replaceFirst("^<(.*)>$", "$1"));
    Optional<Node> party = isParty(node) ? Optional.of(node) : mergedInto(node, localName(name));
    if (party.isPresent()) {
      return new Lookup.Found(parties.read(party.get()));
    }
    List<Party> all = everybody().toList();
    List<Predicate<Party>> ways = ways(name);
    for (Predicate<Party> way : ways) {
      List<Party> found = all.stream().filter(way).sorted(BY_LABEL).toList();
      if (!found.isEmpty()) {
        return found.size() == 1 ? new Lookup.Found(found.getFirst()) : new Lookup.Ambiguous(found);
      }
    }
    return new Lookup.Unknown(near(name, all));
  }

  /** How many statements have the actor as subject or object. */
  public long statements(Party party) {
    Node node = NodeFactory.createURI(party.iri());
    return Iter.count(data.findNG(Node.ANY, Node.ANY, Vocabulary.SUBJECT, node))
        + Iter.count(data.findNG(Node.ANY, Node.ANY, Vocabulary.OBJECT, node));
  }

  private static List<Predicate<Party>> ways(String name) {
    String key = NameText.key(name);
    return List.of(
        party -> party.label().equals(name),
        party -> PartyReader.localName(party.iri()).equals(localName(name)),
        party -> NameText.key(party.label()).equals(key),
        party -> party.aliases().stream().anyMatch(alias -> NameText.key(alias).equals(key)));
  }

  private static String localName(String name) {
    return name.startsWith("actor:") ? name.substring("actor:".length()) : name;
  }

  /** The actor that the one with this IRI, or with this last part of it, is taken for. */
  private Optional<Node> mergedInto(Node node, String localName) {
    return Iter.toList(data.find(Quad.defaultGraphIRI, Node.ANY, Vocabulary.MERGED_INTO, Node.ANY))
        .stream()
        .filter(
            quad ->
                quad.getSubject().equals(node)
                    || PartyReader.localName(quad.getSubject().getURI()).equals(localName))
        .map(Quad::getObject)
        .filter(this::isParty)
        .findFirst();
  }

  private boolean isParty(Node node) {
    return data.contains(Quad.defaultGraphIRI, node, Vocabulary.TYPE, Vocabulary.ACTOR)
        || data.contains(Quad.defaultGraphIRI, node, Vocabulary.TYPE, Vocabulary.POST);
  }

  private Stream<Party> everybody() {
    List<Party> all = new ArrayList<>();
    for (Node type : List.of(Vocabulary.ACTOR, Vocabulary.POST)) {
      data.find(Quad.defaultGraphIRI, Node.ANY, Vocabulary.TYPE, type)
          .forEachRemaining(quad -> all.add(parties.read(quad.getSubject())));
    }
    return all.stream();
  }

  private static Stream<String> names(Party party) {
    return Stream.concat(Stream.of(party.label()), party.aliases().stream());
  }

  private static List<Party> near(String name, List<Party> all) {
    return all.stream()
        .map(party -> new Ranked(party, distance(name, party)))
        .filter(ranked -> ranked.distance() <= NameText.tolerance(name))
        .sorted(Comparator.comparingInt(Ranked::distance).thenComparing(Ranked::party, BY_LABEL))
        .limit(NEAR)
        .map(Ranked::party)
        .toList();
  }

  private static int distance(String name, Party party) {
    return names(party).mapToInt(other -> NameText.distance(name, other)).min().orElse(99);
  }

  private record Ranked(Party party, int distance) {}
}
