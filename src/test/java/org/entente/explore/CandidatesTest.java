package org.entente.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.actor.Tenure;
import org.entente.graph.Articles;
import org.entente.graph.Decision;
import org.entente.graph.DocumentGraph;
import org.entente.graph.Iris;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidatesTest {

  private static final Actor HUNTER = person("Hunter Biden", null);
  private static final Actor JOSEPH = person("J. Biden", null);
  private static final Actor NAMESAKE = person("Joseph Biden", "Q1");
  private static final Actor URSULA = person("Ursula von der Leien", null);
  private static final Actor HOLDER = person("Robinette", null);

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private Store store;

  @BeforeEach
  void fill() {
    store =
        Store.create(
            folder,
            Iris.standard(),
            iris -> new DocumentGraph(iris, Articles.RUN, Articles.RELATIONS));
    String text = "They met.";
    store.putAll(
        List.of(
            Articles.meeting(),
            new Articles.Builder("more.txt", text)
                .add(text, JOSEPH, Articles.MET, Articles.VON_DER_LEYEN, Articles.FACT)
                .add(text, HUNTER, Articles.MET, Articles.VON_DER_LEYEN, Articles.FACT)
                .add(text, NAMESAKE, Articles.MET, Articles.RUSSIA, Articles.FACT)
                .add(text, URSULA, Articles.MET, Articles.VON_DER_LEYEN, Articles.FACT)
                .add(text, HOLDER, Articles.HOLDS_POSITION, Articles.PRESIDENT, Articles.NOW)
                .office(HOLDER, Articles.PRESIDENT, Tenure.CURRENT)
                .build()));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Actor person(String label, @Nullable String wikidata) {
    String id = label.replace(' ', '_');
    return new Actor(id, label, ActorType.PERSON, List.of("Biden"), wikidata, null);
  }

  @Test
  void pairsComeWithTheirReasonsTheLikeliestFirst() {
    assertThat(candidates())
        .containsExactly(
            "0.64 Joe Biden = J. Biden: GIVEN_NAME J. Biden / Joe Biden,"
                + " NEIGHBOURS Ursula von der Leyen",
            "0.6 Joseph Biden = J. Biden: GIVEN_NAME J. Biden / Joseph Biden",
            "0.5 Joe Biden = Robinette: SAME_OFFICE both president of United States on 2021-11-12",
            "0.33 Ursula von der Leyen = Ursula von der Leien: SPELLING"
                + " Ursula von der Leien / Ursula von der Leyen, RELATED Ursula von der Leien"
                + " has to do with Ursula von der Leyen");
  }

  @Test
  void whatIsDecidedIsProposedNoMore() {
    String base = "https://w3id.org/entente/actor/";
    store.decide(Decision.Kind.DIFFER, base + "Joseph_Biden", base + "J._Biden");
    store.decide(Decision.Kind.SAME, base + "Joe_Biden", base + "J._Biden");
    assertThat(candidates())
        .noneMatch(line -> line.contains("J. Biden"))
        .anyMatch(line -> line.contains("Robinette"));
  }

  private List<String> candidates() {
    return store.read(
        data ->
            new Candidates(data, store.decisions())
                .all().stream().map(CandidatesTest::line).toList());
  }

  private static String line(Candidate candidate) {
    List<String> reasons =
        candidate.reasons().stream().map(one -> one.kind() + " " + one.evidence()).toList();
    return "%s %s = %s: %s"
        .formatted(
            candidate.score(),
            candidate.first().label(),
            candidate.second().label(),
            String.join(", ", reasons));
  }
}
