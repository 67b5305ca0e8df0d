package org.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.graph.DecidedActor;
import org.entente.graph.Decision;
import org.entente.graph.Decision.Kind;
import org.entente.graph.DecisionGraph;
import org.entente.graph.Iris;
import org.entente.graph.ShapeCheck;

/**
 * The decisions of a dataset, inside a transaction of the caller. After each, the default graph is
 * what it would be had the decision been there before the documents.
 */
final class Decisions {

  private final DatasetGraph dataset;
  private final Iris iris;

  Decisions(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  /** All, by number. */
  List<Decision> all() {
    return DecisionGraph.read(dataset.getGraph(iris.decisions()));
  }

  /** Who is who by all decisions. */
  Identity identity() {
    return Identity.of(iris, all());
  }

  /** The dataset as the decisions make it look. */
  DatasetGraph view() {
    Identity identity = identity();
    return identity.isTrivial() ? dataset : new MergedView(dataset, identity, iris.decisions());
  }

  /**
   * Decides.
   *
   * @throws DecisionException if there is no such actor, another decision says otherwise or the
   *     same already, or the decision breaks the shapes of the ontology; the dataset is unchanged
   */
  Decision add(Kind kind, Node first, Node second) {
    List<Decision> before = all();
    if (first.equals(second)) {
      throw new DecisionException("both names mean " + known(before, first).label());
    }
    refuse(kind, first, second, before);
    int number = before.isEmpty() ? 1 : before.getLast().number() + 1;
    Decision decision = new Decision(number, kind, known(before, first), known(before, second));
    List<Decision> after = new ArrayList<>(before);
    after.add(decision);
    Collection<Triple> triples = DecisionGraph.triples(iris, decision);
    List<String> faults = new ShapeCheck().faults(triples);
    if (!faults.isEmpty()) {
      throw new DecisionException("the decision breaks the shapes: " + String.join("; ", faults));
    }
    for (Triple triple : triples) {
      dataset.add(Quad.create(iris.decisions(), triple));
    }
    new Rederivation(dataset, iris).change(Identity.of(iris, before), Identity.of(iris, after));
    return decision;
  }

  /**
   * Undoes a decision.
   *
   * @throws DecisionException if there is none of the number
   */
  Decision remove(int number) {
    List<Decision> before = all();
    Decision decision =
        before.stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(
                () ->
                    new DecisionException(
                        "there is no decision " + number + ": 'entente decisions' lists them"));
    List<Decision> after = before.stream().filter(one -> one.number() != number).toList();
    for (Triple triple : DecisionGraph.triples(iris, decision)) {
      dataset.delete(Quad.create(iris.decisions(), triple));
    }
    new Rederivation(dataset, iris).change(Identity.of(iris, before), Identity.of(iris, after));
    return decision;
  }

  private static void refuse(Kind kind, Node first, Node second, List<Decision> decisions) {
    SameActors same = new SameActors(decisions);
    List<Decision> chain = same.chain(first, second);
    if (!chain.isEmpty()) {
      throw new DecisionException(
          kind == Kind.SAME
              ? "they are the same already, by decision " + numbers(chain, " and ")
              : "they are the same by decision "
                  + numbers(chain, " and ")
                  + ": undo "
                  + (chain.size() == 1 ? "it" : "one of these")
                  + " first");
    }
    Optional<Decision> apart =
        decisions.stream()
            .filter(one -> one.kind() == Kind.DIFFER)
            .filter(one -> separates(one, first, second, same))
            .findFirst();
    if (apart.isPresent()) {
      int number = apart.get().number();
      throw new DecisionException(
          kind == Kind.SAME
              ? "they are different by decision " + number + ": undo it first"
              : "they are different already, by decision " + number);
    }
  }

  private static boolean separates(Decision one, Node first, Node second, SameActors same) {
    Node left = one.first().node();
    Node right = one.second().node();
    return (same.areSame(left, first) && same.areSame(right, second))
        || (same.areSame(left, second) && same.areSame(right, first));
  }

  private static String numbers(List<Decision> decisions, String join) {
    return decisions.stream()
        .map(one -> String.valueOf(one.number()))
        .collect(Collectors.joining(join));
  }

  /** How the actor is known: by the documents, or, if it is merged, by an earlier decision. */
  private DecidedActor known(List<Decision> decisions, Node actor) {
    return decisions.stream()
        .map(one -> one.first().node().equals(actor) ? one.first() : one.second())
        .filter(one -> one.node().equals(actor))
        .findFirst()
        .or(() -> Optional.ofNullable(new ActorDescription(dataset).of(actor)))
        .orElseThrow(() -> new DecisionException("there is no actor <" + actor.getURI() + ">"));
  }
}
