package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.store.Stores.WRITER;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.graph.Articles;
import org.entente.graph.Decision.Kind;
import org.entente.graph.Iris;
import org.entente.graph.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What queries see of a store with decisions, against all that there is to be seen. */
class MergedViewTest {

  @TempDir Path folder;

  @Test
  void everyPatternFindsWhatMatchesItAndEachOnce() {
    try (Store store = Store.create(folder, Iris.standard(), WRITER)) {
      Stores.put(store, Articles.meeting(), Doubles.president(), Doubles.senator());
      store.decide(Kind.SAME, Doubles.BIDEN, Doubles.PRESIDENT);
      store.decide(Kind.SAME, Doubles.PRESIDENT, Doubles.ROBINETTE);
      Set<Quad> all = store.readStored(data -> derived(data, store));
      store.read(
          view -> {
            assertThat(view).isInstanceOf(MergedView.class);
            assertThat(found(view, Quad.create(Node.ANY, Triple.ANY)))
                .hasSameElementsAs(all)
                .doesNotHaveDuplicates();
            for (Quad pattern : patterns(all, store)) {
              assertThat(found(view, pattern))
                  .as(pattern.toString())
                  .doesNotHaveDuplicates()
                  .containsExactlyInAnyOrderElementsOf(matching(all, pattern));
            }
            return view;
          });
    }
  }

  /** Every named graph, triple by triple. */
  private static Set<Quad> derived(DatasetGraph data, Store store) {
    Node decisions = store.iris().decisions();
    Identity identity = new Decisions(data, store.iris()).identity();
    Set<Quad> all = new LinkedHashSet<>();
    data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (quad.getGraph().equals(decisions)) {
                all.add(quad);
              } else {
                identity
                    .derive(quad.asTriple())
                    .forEach(triple -> all.add(Quad.create(quad.getGraph(), triple)));
              }
            });
    return all;
  }

  /** For quads about the actors, all patterns with some of their parts left open. */
  private static Collection<Quad> patterns(Set<Quad> all, Store store) {
    Node ontology = Ontology.IRI;
    List<Quad> some = new ArrayList<>();
    all.stream()
        .filter(quad -> !quad.getGraph().equals(ontology))
        .filter(
            quad ->
                store.iris().isShared(quad.getSubject()) || store.iris().isShared(quad.getObject()))
        .forEach(some::add);
    assertThat(some).hasSizeGreaterThan(50);
    return some.stream()
        .flatMap(quad -> IntStream.range(0, 15).mapToObj(bits -> open(quad, bits)))
        .collect(Collectors.toSet());
  }

  private static Quad open(Quad quad, int bits) {
    return Quad.create(
        (bits & 1) == 0 ? Node.ANY : quad.getGraph(),
        (bits & 2) == 0 ? Node.ANY : quad.getSubject(),
        (bits & 4) == 0 ? Node.ANY : quad.getPredicate(),
        (bits & 8) == 0 ? Node.ANY : quad.getObject());
  }

  private static List<Quad> found(DatasetGraph view, Quad pattern) {
    return Iter.toList(
        view.findNG(
            pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject()));
  }

  private static List<Quad> matching(Set<Quad> all, Quad pattern) {
    return all.stream()
        .filter(
            quad ->
                pattern.getGraph().equals(Node.ANY) || pattern.getGraph().equals(quad.getGraph()))
        .filter(quad -> pattern.asTriple().matches(quad.asTriple()))
        .toList();
  }
}
