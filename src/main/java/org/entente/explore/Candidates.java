package org.entente.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.explore.Candidate.Reason;
import org.entente.graph.Decision;
import org.entente.graph.Decision.Kind;

/**
 * Proposes actors that may be one, in a dataset that is open for reading. Two with different
 * entries in Wikidata are two; so are those of whom it was decided.
 */
public final class Candidates {

  /** Names that more actors than these share say nothing. */
  private static final int LARGEST_BLOCK = 200;

  private static final Comparator<Candidate> ORDER =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(candidate -> candidate.first().label())
          .thenComparing(candidate -> candidate.second().label())
          .thenComparing(candidate -> candidate.first().iri())
          .thenComparing(candidate -> candidate.second().iri());

  private final Actors actors;
  private final CommonGround ground;
  private final Set<Pair> apart = new LinkedHashSet<>();

  /**
   * @param data a dataset inside a read transaction
   * @param decisions what was decided already
   */
  public Candidates(DatasetGraph data, List<Decision> decisions) {
    this.actors = new Actors(data);
    this.ground = new CommonGround(data);
    for (Decision decision : decisions) {
      if (decision.kind() == Kind.DIFFER
          && actors.lookup(decision.first().iri()) instanceof Lookup.Found one
          && actors.lookup(decision.second().iri()) instanceof Lookup.Found other) {
        apart.add(Pair.of(one.party(), other.party()));
      }
    }
  }

  /** All, the likeliest first. */
  public List<Candidate> all() {
    List<Party> named =
        actors.search("").stream()
            .filter(party -> !party.type().equals("Position") && !party.type().equals("Group"))
            .toList();
    Set<Pair> pairs = new LinkedHashSet<>();
    blocks(named).values().stream()
        .filter(block -> block.size() <= LARGEST_BLOCK)
        .forEach(block -> pairs.addAll(pairs(block)));
    ground.colleagues(named).forEach(block -> pairs.addAll(pairs(block)));
    return pairs.stream()
        .filter(pair -> !apart.contains(pair))
        .map(this::candidate)
        .flatMap(Optional::stream)
        .sorted(ORDER)
        .toList();
  }

  private static Map<String, List<Party>> blocks(List<Party> parties) {
    Map<String, List<Party>> blocks = new TreeMap<>();
    for (Party party : parties) {
      Set<String> keys = new TreeSet<>();
      names(party).forEach(name -> keys.addAll(NameLikeness.blocks(name, isPerson(party))));
      for (String key : keys) {
        blocks.computeIfAbsent(party.type() + " " + key, k -> new ArrayList<>()).add(party);
      }
    }
    return blocks;
  }

  private static List<Pair> pairs(List<Party> block) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      for (Party other : block.subList(i + 1, block.size())) {
        pairs.add(Pair.of(block.get(i), other));
      }
    }
    return pairs;
  }

  private Optional<Candidate> candidate(Pair pair) {
    Party one = pair.one();
    Party other = pair.other();
    String mine = one.wikidata();
    String yours = other.wikidata();
    boolean two = mine != null && yours != null && !mine.equals(yours);
    if (two || !one.type().equals(other.type())) {
      return Optional.empty();
    }
    List<Reason> reasons = new ArrayList<>();
    alike(one, other).ifPresent(reasons::add);
    ground.office(one, other).ifPresent(reasons::add);
    if (reasons.isEmpty()) {
      return Optional.empty();
    }
    ground.neighbours(one, other).ifPresent(reasons::add);
    ground.relation(one, other).ifPresent(reasons::add);
    boolean kept = isKept(one, other);
    return Optional.of(
        new Candidate(score(reasons), kept ? one : other, kept ? other : one, reasons));
  }

  /**
   * The strongest reason that their names give. Organisations have many other names: what is part
   * of what, and what an acronym stands for, only their labels tell.
   */
  private static Optional<Reason> alike(Party one, Party other) {
    List<Reason> reasons = new ArrayList<>();
    for (String name : names(one).toList()) {
      for (String another : names(other).toList()) {
        boolean left = name.equals(one.label());
        boolean right = another.equals(other.label());
        boolean longer = name.length() > another.length() ? left : right;
        NameLikeness.of(name, another, isPerson(one))
            .filter(
                reason ->
                    switch (reason.kind()) {
                      case PART_OF_NAME -> left && right;
                      case ACRONYM -> longer;
                      default -> true;
                    })
            .ifPresent(reasons::add);
      }
    }
    return reasons.stream()
        .max(
            Comparator.comparingDouble(Reason::weight)
                .thenComparing(Reason::evidence, Comparator.reverseOrder()));
  }

  private boolean isKept(Party one, Party other) {
    if ((one.wikidata() == null) != (other.wikidata() == null)) {
      return one.wikidata() != null;
    }
    return actors.statements(one) >= actors.statements(other);
  }

  /** Reasons are taken for independent; those against take their share of the rest. */
  private static double score(List<Reason> reasons) {
    double doubt = 1;
    double less = 1;
    for (Reason reason : reasons) {
      doubt *= 1 - Math.max(0, reason.weight());
      less *= 1 + Math.min(0, reason.weight());
    }
    return Math.round((1 - doubt) * less * 100) / 100.0;
  }

  private static boolean isPerson(Party party) {
    return party.type().equals("Person");
  }

  /** Proper names: those of unnamed ones ("president") say nothing. */
  private static Stream<String> names(Party party) {
    return Stream.concat(Stream.of(party.label()), party.aliases().stream())
        .filter(name -> !name.isEmpty() && !Character.isLowerCase(name.codePointAt(0)));
  }

  private record Pair(Party one, Party other) {
    static Pair of(Party one, Party other) {
      return one.iri().compareTo(other.iri()) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }
}
