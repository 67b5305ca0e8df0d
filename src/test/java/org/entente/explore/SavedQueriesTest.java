package org.entente.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.entente.export.AnswerFormat;
import org.entente.graph.Iris;
import org.entente.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every saved query is asked of {@link SampleStore}; {@code saved-queries/NAME.expected} begins
 * with a line of {@code name=value} parameters (or an empty one), then comes the answer as
 * Markdown. Run with {@code -Dentente.regenerate=true} to write the answers anew, and read the
 * difference.
 */
class SavedQueriesTest {

  private static final Path QUERIES = Path.of("queries");
  private static final Path EXPECTED = Path.of("src/test/resources/saved-queries");

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void fill() {
    store = SampleStore.create(folder.resolve("store"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".rq"))
          .map(file -> file.substring(0, file.length() - 3))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void theListNamesEveryFile() throws IOException {
    assertThat(SavedQueries.all())
        .extracting(SavedQuery::name)
        .containsExactlyElementsOf(names().toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysWhatItIs(String name) {
    SavedQuery query = SavedQueries.find(name).orElseThrow();
    assertThat(query.title()).isNotBlank();
    assertThat(query.description()).endsWith(".");
    for (Parameter parameter : query.parameters()) {
      assertThat(query.sparql()).contains("?" + parameter.name());
      assertThat(parameter.description()).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void answers(String name) throws IOException {
    Path file = EXPECTED.resolve(name + ".expected");
    String expected = Files.readString(file);
    String arguments = expected.lines().findFirst().orElseThrow();
    String answer = ask(SavedQueries.find(name).orElseThrow(), arguments(arguments));
    if (Boolean.getBoolean("entente.regenerate")) {
      Files.writeString(file, arguments + "\n" + answer);
    }
    assertThat(arguments + "\n" + answer).isEqualTo(Files.readString(file));
    assertThat(answer.lines().count()).as("rows").isGreaterThan(2);
  }

  private static Map<String, String> arguments(String line) {
    Map<String, String> arguments = new LinkedHashMap<>();
    for (String argument : line.split(" ")) {
      if (argument.contains("=")) {
        String[] parts = argument.split("=", 2);
        arguments.put(parts[0], parts[1]);
      }
    }
    return arguments;
  }

  private static String ask(SavedQuery saved, Map<String, String> arguments) {
    var prefixes = QueryPrefixes.of(Iris.standard());
    Query query = new SparqlText(prefixes).parse(saved.sparql());
    Map<Var, Node> values = new LinkedHashMap<>();
    for (Parameter parameter : saved.parameters()) {
      String value = arguments.getOrDefault(parameter.name(), parameter.standard());
      if (value == null) {
        throw new AssertionError("the test gives no " + parameter.name());
      }
      if (!value.equals("any")) {
        values.put(
            Var.alloc(parameter.name()),
            new Terms(prefixes).term(parameter.kind(), prefixes.expandPrefix(value)));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.read(
        data ->
            new Questions(data, QueryLimits.USUAL)
                .ask(query, values, AnswerFormat.MARKDOWN.to(out, prefixes)));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aFileWithoutAHeaderIsAQueryToo() {
    SavedQuery query = SavedQuery.read("x", "SELECT * { ?s ?p ?o }");
    assertThat(query.parameters()).isEqualTo(List.of());
    assertThat(query.title()).isEmpty();
  }
}
