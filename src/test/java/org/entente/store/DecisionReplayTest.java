package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.store.Stores.WRITER;
import static org.entente.store.Stores.lines;
import static org.entente.store.Stores.put;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.entente.graph.Articles;
import org.entente.graph.Decision.Kind;
import org.entente.graph.Iris;
import org.entente.statement.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store with decisions is the same whatever came first, documents or decisions. */
class DecisionReplayTest {

  private static final Extraction[] ALL = {
    Articles.meeting(), Articles.call(), Articles.invasion(), Doubles.president(), Doubles.senator()
  };

  @TempDir Path folder;

  @Test
  void documentsThatComeAfterADecisionAreReadTheSameWay() {
    List<String> wanted;
    try (Store store = create("first")) {
      put(store, ALL);
      decide(store);
      wanted = lines(store);
      assertThat(store.check()).isEmpty();
    }
    Random random = new Random(4);
    for (int round = 0; round < 6; round++) {
      try (Store store = create("round" + round)) {
        put(store, Articles.meeting(), Doubles.president(), Doubles.senator());
        decide(store);
        List<Extraction> order = new ArrayList<>(List.of(ALL));
        Collections.shuffle(order, random);
        for (Extraction document : order) {
          store.documents(document.document().name()).forEach(store::remove);
          put(store, document);
        }
        assertThat(lines(store)).as("round " + round).isEqualTo(wanted);
      }
    }
  }

  @Test
  void whatIsTakenOutAndReplacedLeavesNoTrace() {
    try (Store store = create("changed");
        Store fresh = create("fresh")) {
      put(store, ALL);
      decide(store);
      put(store, Doubles.senatorAgain());
      store.documents("meeting.txt").forEach(store::remove);
      assertThat(put(store, Doubles.senatorAgain())).containsExactly(Outcome.Kind.UNCHANGED);
      assertThat(store.check()).isEmpty();

      put(fresh, Articles.meeting(), Doubles.president(), Doubles.senator());
      decide(fresh);
      fresh.documents().forEach(fresh::remove);
      put(fresh, Doubles.senatorAgain(), Articles.call());
      put(fresh, Articles.invasion(), Doubles.president());
      assertThat(lines(store)).isEqualTo(lines(fresh));
    }
  }

  @Test
  void aKeptActorThatNoDocumentNamesAnyMoreKeepsItsName() {
    try (Store store = create("nameless")) {
      put(store, Articles.meeting(), Doubles.president(), Doubles.senator());
      decide(store);
      put(store, Doubles.senatorAgain());
      for (String name : List.of("meeting.txt", "president.txt")) {
        store.documents(name).forEach(store::remove);
      }

      assertThat(store.check()).isEmpty();
      assertThat(Stores.ask(store, "actor:Joe_Biden rdfs:label 'Joe Biden' ; a ent:Person"))
          .isTrue();
    }
  }

  @Test
  void threadsMakeNoDifference() {
    try (Store one = create("one");
        Store two = create("two")) {
      for (Store store : List.of(one, two)) {
        put(store, Articles.meeting(), Doubles.president(), Doubles.senator());
        decide(store);
      }
      put(one, ALL);
      put(one, Doubles.senatorAgain());
      CompletableFuture.allOf(
              CompletableFuture.runAsync(() -> put(two, Articles.call(), Articles.invasion())),
              CompletableFuture.runAsync(() -> put(two, Doubles.senatorAgain())))
          .join();

      assertThat(lines(two)).isEqualTo(lines(one));
    }
  }

  private static void decide(Store store) {
    store.decide(Kind.SAME, Doubles.BIDEN, Doubles.PRESIDENT);
    store.decide(Kind.DIFFER, Doubles.BIDEN, Doubles.LEYEN);
    store.decide(Kind.SAME, Doubles.PRESIDENT, Doubles.ROBINETTE);
  }

  private Store create(String name) {
    return Store.create(folder.resolve(name), Iris.standard(), WRITER);
  }
}
