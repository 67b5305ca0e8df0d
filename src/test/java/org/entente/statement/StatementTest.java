package org.entente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.relation.Relation;
import org.entente.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What statements a text makes, without its offices of the present: resources/statement/
 * statements.tsv. Where no relation says more, the words of the text stand in brackets.
 */
class StatementTest {

  private static final Extractor EXTRACTOR = Extractor.standard();

  @ParameterizedTest
  @CsvFileSource(
      resources = "/statement/statements.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void statements(String text, @Nullable String expected) {
    List<String> found =
        EXTRACTOR.extract(Document.of("test", text, null)).statements().stream()
            .filter(statement -> !statement.rule().equals("title"))
            .filter(statement -> !statement.rule().equals("apposition"))
            .map(StatementTest::written)
            .toList();

    assertThat(String.join("; ", found.stream().sorted().toList()))
        .isEqualTo(expected == null ? "" : sorted(expected));
  }

  private static String sorted(String statements) {
    return String.join("; ", Stream.of(statements.split("; ", -1)).sorted().toList());
  }

  private static String written(Statement statement) {
    String relation = statement.relation().name();
    boolean open = relation.equals(Relation.OPEN);
    String object =
        statement.object() == null
            ? "'" + statement.objectText() + "'"
            : statement.object().label();
    return String.join(
        " | ",
        statement.subject().label(),
        open ? "(" + statement.words() + ")" : relation,
        object,
        statement.factuality().certainty() + statement.factuality().polarity().sign());
  }
}
