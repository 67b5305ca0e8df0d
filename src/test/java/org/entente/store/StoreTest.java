package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.store.Stores.WRITER;
import static org.entente.store.Stores.ask;
import static org.entente.store.Stores.lines;
import static org.entente.store.Stores.put;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.entente.graph.Articles;
import org.entente.graph.DocumentGraph;
import org.entente.graph.Iris;
import org.entente.graph.Run;
import org.entente.statement.Extraction;
import org.entente.store.Outcome.Kind;
import org.entente.text.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promises of the store, on real databases. */
class StoreTest {

  private static final Extraction MEETING = Articles.meeting();
  private static final Extraction CALL = Articles.call();
  private static final Extraction INVASION = Articles.invasion();

  private static List<String> empty = List.of();
  private static List<String> all = List.of();

  @TempDir Path folder;

  @BeforeAll
  static void fillAStoreToCompareWith(@TempDir Path folder) {
    try (Store store = Store.create(folder, Iris.standard(), WRITER)) {
      empty = lines(store);
      put(store, MEETING, CALL, INVASION);
      all = lines(store);
    }
  }

  @Test
  void onlyWhatADocumentAssertsIsAnEdge() {
    try (Store store = create("store")) {
      assertThat(put(store, MEETING)).containsExactly(Kind.ADDED);

      assertThat(ask(store, "actor:Joe_Biden ent:met actor:Ursula_von_der_Leyen")).isTrue();
      assertThat(ask(store, "actor:Ursula_von_der_Leyen ent:met actor:Joe_Biden")).isTrue();
      assertThat(ask(store, "actor:Russia ent:invaded actor:Ukraine")).isFalse();
      assertThat(
              ask(
                  store,
                  """
                  GRAPH ?document {
                    ?statement a ent:Assault ; rdf:subject actor:Russia ;
                      rdf:object actor:Ukraine ; rdf:predicate ent:invaded ;
                      ent:holder actor:United_States ; ent:certainty "PS" ; ent:asserted false
                  }"""))
          .isTrue();
    }
  }

  @Test
  void anEdgeHoldsForTheMoreGeneralRelationsToo() {
    try (Store store = create("store")) {
      put(store, CALL);

      for (String relation : List.of("phoned", "spokeWith", "consultedWith")) {
        assertThat(ask(store, "actor:Joe_Biden ent:" + relation + " actor:Ursula_von_der_Leyen"))
            .as(relation)
            .isTrue();
        assertThat(ask(store, "actor:Ursula_von_der_Leyen ent:" + relation + " actor:Joe_Biden"))
            .as(relation + " back")
            .isTrue();
      }
      assertThat(ask(store, "actor:Joe_Biden ent:met actor:Ursula_von_der_Leyen")).isFalse();
    }
  }

  @Test
  void anOfficeIsAMembershipOnTheDocumentsDay() {
    try (Store store = create("store")) {
      put(store, MEETING);

      assertThat(
              ask(
                  store,
                  """
                  ?membership a org:Membership ; org:member actor:Joe_Biden ;
                    ent:post position:president_of_United_States ; ent:heldOn "2021-11-12"^^xsd:date .
                  position:president_of_United_States a org:Post ; org:postIn actor:United_States ;
                    ent:role "president\""""))
          .isTrue();
    }
  }

  @Test
  void addingTwiceAddsNothing() {
    try (Store store = create("store")) {
      put(store, MEETING, CALL, INVASION);

      assertThat(put(store, MEETING, CALL, INVASION)).containsOnly(Kind.UNCHANGED);
      assertThat(store.isCurrent(MEETING.document())).isTrue();
      assertThat(lines(store)).isEqualTo(all);
    }
  }

  @Test
  void theOrderAndTheBatchesMakeNoDifference() {
    try (Store store = create("store")) {
      put(store, INVASION);
      put(store, CALL, MEETING);

      assertThat(lines(store)).isEqualTo(all);
    }
  }

  @Test
  void threadsMakeNoDifference() {
    try (Store store = create("store")) {
      CompletableFuture.allOf(
              CompletableFuture.runAsync(() -> put(store, INVASION, MEETING)),
              CompletableFuture.runAsync(() -> put(store, CALL)))
          .join();

      assertThat(lines(store)).isEqualTo(all);
    }
  }

  @Test
  void aChangedVersionReplacesTheOldOne() {
    String text = "Joe Biden met nobody.";
    Extraction changed =
        new Articles.Builder(MEETING.document().name(), text)
            .add(text, Articles.BIDEN, Articles.CONSULTED, Articles.RUSSIA, Articles.FACT)
            .build();
    try (Store store = create("store");
        Store fresh = create("fresh")) {
      put(store, MEETING, CALL);
      put(fresh, changed, CALL);

      assertThat(store.isCurrent(changed.document())).isFalse();
      assertThat(put(store, changed)).containsExactly(Kind.REPLACED);
      assertThat(lines(store)).isEqualTo(lines(fresh));
    }
  }

  @Test
  void whatAnotherProgramReadIsReplaced() {
    Run newer = new Run("0.2.0", Articles.RUN.models(), Articles.RUN.rules());
    try (Store store = create("store")) {
      put(store, MEETING, CALL, INVASION);
    }
    try (Store store =
        Store.open(
            folder.resolve("store"), iris -> new DocumentGraph(iris, newer, Articles.RELATIONS))) {
      assertThat(store.isCurrent(MEETING.document())).isFalse();
      assertThat(put(store, MEETING)).containsExactly(Kind.REPLACED);
      assertThat(store.isCurrent(MEETING.document())).isTrue();
    }
    try (Store store = Store.open(folder.resolve("store"), WRITER)) {
      assertThat(put(store, MEETING)).containsExactly(Kind.REPLACED);
      assertThat(lines(store)).isEqualTo(all);
    }
  }

  @Test
  void removingLeavesNoTrace() {
    try (Store store = create("store");
        Store without = create("without")) {
      put(store, MEETING, CALL, INVASION);
      put(without, CALL, INVASION);

      assertThat(store.remove(only(store.documents("meeting.txt")))).isTrue();
      assertThat(lines(store)).isEqualTo(lines(without));

      store.documents().forEach(store::remove);
      assertThat(lines(store)).isEqualTo(empty);
    }
  }

  @Test
  void aSharedEdgeLivesUntilItsLastDocumentGoes() {
    try (Store store = create("store")) {
      put(store, MEETING, CALL);
      store.remove(only(store.documents("meeting.txt")));

      assertThat(ask(store, "actor:Joe_Biden ent:met actor:Ursula_von_der_Leyen")).isFalse();
      assertThat(ask(store, "actor:Joe_Biden ent:consultedWith actor:Ursula_von_der_Leyen"))
          .isTrue();
      assertThat(ask(store, "actor:Joe_Biden skos:altLabel 'Biden'")).isTrue();
      assertThat(ask(store, "actor:Russia ?property ?value")).isFalse();

      store.remove(only(store.documents("call.txt")));
      assertThat(ask(store, "actor:Joe_Biden ?property ?value")).isFalse();
    }
  }

  @Test
  void removingWhatIsNotThereChangesNothing() {
    try (Store store = create("store")) {
      put(store, MEETING);
      StoredDocument meeting = only(store.documents("meeting.txt"));

      assertThat(store.remove(meeting)).isTrue();
      assertThat(store.remove(meeting)).isFalse();
      assertThat(lines(store)).isEqualTo(empty);
    }
  }

  @Test
  void aDocumentIsFoundByNameIriIdAndUrl() {
    Document page =
        new Document(
            "page.html", "Text.", List.of(), null, "Title", "The Paper", "https://e.org/1", "en");
    Extraction read = Articles.of(page);
    try (Store store = create("store")) {
      put(store, MEETING, read);
      StoredDocument stored = only(store.documents("page.html"));

      assertThat(stored.title()).isEqualTo("Title");
      assertThat(stored.publisher()).isEqualTo("The Paper");
      assertThat(stored.contentHash()).isEqualTo(page.contentHash());
      assertThat(store.documents("https://e.org/1")).containsExactly(stored);
      assertThat(store.documents(stored.iri())).containsExactly(stored);
      assertThat(store.documents(page.id())).containsExactly(stored);
      assertThat(store.documents("Title")).isEmpty();
      assertThat(store.documents()).extracting(StoredDocument::statements).containsExactly(3, 0);
    }
  }

  @Test
  void aStoreKeepsWhatItHoldsAndItsBase() {
    Iris iris = new Iris("http://example.org/news/");
    List<String> before;
    try (Store store = Store.create(folder.resolve("own"), iris, WRITER)) {
      put(store, MEETING);
      before = lines(store);
      assertThat(ask(store, "<http://example.org/news/actor/Russia> a ent:Country")).isTrue();
    }
    try (Store store = Store.open(folder.resolve("own"), WRITER)) {
      assertThat(store.iris()).isEqualTo(iris);
      assertThat(lines(store)).isEqualTo(before);
      assertThat(put(store, MEETING, CALL)).containsExactly(Kind.UNCHANGED, Kind.ADDED);
    }
  }

  @Test
  void statisticsCountDocumentsStatementsAndActors() {
    try (Store store = create("store")) {
      put(store, MEETING, CALL, INVASION);
      Stats stats = store.stats();

      assertThat(stats.documents()).isEqualTo(3);
      assertThat(stats.statements()).isEqualTo(5);
      assertThat(stats.asserted()).isEqualTo(4);
      assertThat(stats.actors())
          .containsExactlyInAnyOrderEntriesOf(Map.of("Country", 3L, "Person", 2L, "Place", 1L));
      assertThat(stats.quads()).isEqualTo(all.size());
    }
  }

  private Store create(String name) {
    return Store.create(folder.resolve(name), Iris.standard(), WRITER);
  }

  private static StoredDocument only(List<StoredDocument> documents) {
    assertThat(documents).hasSize(1);
    return documents.get(0);
  }
}
