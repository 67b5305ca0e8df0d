package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.ActorResolver;
import org.entente.actor.Cast;
import org.entente.language.Analyzer;
import org.entente.language.Analyzers;
import org.entente.language.Sentence;
import org.entente.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every relation finds what its example says, exactly, and nothing in its counterexample. */
class RelationsTest {

  private static final Relations RELATIONS = Relations.standard();
  private static final RelationMatcher MATCHER = new RelationMatcher(RELATIONS);
  private static final Analyzer ANALYZER = Analyzers.standard();
  private static final ActorResolver ACTORS = ActorResolver.load();

  static Stream<Definition> definitions() {
    return RELATIONS.definitions().stream();
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void theExampleSaysWhatItSays(Definition definition) {
    Set<String> expected =
        definition.findings().stream()
            .map(finding -> finding.subject() + " | " + finding.object())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found(definition, definition.example())).isEqualTo(expected);
    assertThat(expected.isEmpty()).isEqualTo(definition.frames().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void theCounterexampleDoesNot(Definition definition) {
    assertThat(found(definition, definition.counterexample())).isEmpty();
  }

  private static Set<String> found(Definition definition, String text) {
    return match(text).stream()
        .filter(proposition -> definition.relation().equals(proposition.relation()))
        .map(RelationsTest::says)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String says(Proposition proposition) {
    Argument object = proposition.act() == null ? proposition.object() : proposition.act();
    return proposition.subject().text() + " | " + (object == null ? "" : object.text());
  }

  static List<Proposition> match(String text) {
    Document document = Document.of("test", text, null);
    List<Sentence> sentences = ANALYZER.analyze(document);
    Cast cast = ACTORS.resolve(document, sentences);
    return sentences.stream().flatMap(sentence -> MATCHER.match(sentence, cast).stream()).toList();
  }

  @Test
  void whatIsRefusedIsAnAct() {
    assertThat(match("Kenya refused to invade Uganda."))
        .filteredOn(p -> p.act() != null)
        .extracting(RelationsTest::says)
        .containsExactly("Kenya | invade Uganda");
    assertThat(match("Kenya vowed to invade Uganda."))
        .filteredOn(p -> RELATIONS.get("threatened").equals(p.relation()))
        .extracting(RelationsTest::says)
        .containsExactly("Kenya | Uganda");
  }

  @Test
  void everyEventTypeHasRelations() {
    Set<String> events = new TreeSet<>();
    for (Relation relation : RELATIONS.all()) {
      if (relation.event() != null) {
        events.add(relation.event());
        assertThat(relation.cameo()).as(relation.name()).isNotNull();
      }
    }
    assertThat(events).hasSize(16);
    assertThat(RELATIONS.all()).hasSizeGreaterThan(80);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Macron meets Scholz, says the minister.\tmet",
        "Scholz was met by Emmanuel Macron in Bonn.\tmet",
        "Emmanuel Macron, who met Olaf Scholz, was tired.\tmet",
        "Emmanuel Macron flew to Bonn to meet Olaf Scholz.\tmet",
        "Emmanuel Macron left Paris and met Olaf Scholz.\tmet",
        "Emmanuel Macron and Olaf Scholz met in Bonn.\tmet",
        "Emmanuel Macron said so in a meeting with Olaf Scholz.\tmet",
        "Emmanuel Macron had a meeting with Olaf Scholz.\tmet",
        "A meeting between Emmanuel Macron and Olaf Scholz ended.\tmet",
        "Emmanuel Macron's meeting with Olaf Scholz ended.\tmet"
      })
  void oneFrameFindsAllFormsOfAClause(String line) {
    String[] cells = line.split("\t", -1);
    Relation relation = RELATIONS.get(cells[1]);
    assertThat(match(cells[0])).anyMatch(p -> relation.equals(p.relation()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "- relation",
        "{}",
        "- relation: met\n  colour: red",
        "- relation: met\n  label: met",
        "- relation: met\n  label: met\n  definition: d\n  event: PARTY\n  example: a ->\n  not: b",
        "- &a [*a]",
        "[[[[[[[[[["
      })
  void wrongFilesAreRefusedWithTheirName(String yaml) {
    if (yaml.isEmpty()) {
      assertThat(Relations.of("odd.yaml", yaml).all()).isEmpty();
    } else {
      assertThatThrownBy(() -> Relations.of("odd.yaml", yaml))
          .isInstanceOf(RelationException.class)
          .hasMessageContaining("odd.yaml");
    }
  }

  @Test
  void aFrameThatCannotBeReadNamesItsPlace() {
    String yaml =
        "- relation: met\n  label: met\n  definition: d\n  frames: [A meets B:unheard]\n"
            + "  example: A. -> A met B\n  not: C.";
    Relations relations = Relations.of("odd.yaml", yaml);
    assertThatThrownBy(() -> new RelationMatcher(relations))
        .isInstanceOf(RelationException.class)
        .hasMessageContaining("odd.yaml:1: relation met")
        .hasMessageContaining("unheard");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "met met met met",
        "a and b and c and d",
        "( ( ( (",
        "\u0000\uffff",
        "of"
      })
  void oddTextIsNoProblem(String text) {
    assertThat(match(text)).isEqualTo(match(text));
  }
}
