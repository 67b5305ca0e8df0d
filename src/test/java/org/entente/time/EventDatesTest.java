package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.language.AnnotatedText;
import org.entente.language.Conllu;
import org.entente.language.Sentence;
import org.entente.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Trees made by hand in {@code src/test/resources/time}. The column MISC of a predicate says which
 * days it happens on: {@code Date=2021-11-10}, {@code Date=2021-11-01/2021-11-07}, {@code Date=no}.
 * All are published on 12 November 2021, a Friday.
 */
class EventDatesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2021, 11, 12);

  static Stream<Path> trees() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/time"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("trees")
  void findsTheDateOfEachMarkedPredicate(Path file) throws IOException {
    String conllu = Files.readString(file);
    List<String> expected = marked(conllu);
    AnnotatedText read = Conllu.read(conllu);
    Sentence sentence = read.sentences().getFirst();
    List<DateExpression> dates =
        DateFinder.standard().find(Document.of("a", read.text(), PUBLISHED), read.sentences());

    List<String> found = new ArrayList<>();
    for (String mark : expected) {
      int predicate = Integer.parseInt(mark.substring(0, mark.indexOf(' '))) - 1;
      DateExpression date = EventDates.standard().of(sentence, dates, predicate, PUBLISHED);
      found.add((predicate + 1) + " " + days(date));
    }

    assertThat(expected).isNotEmpty();
    assertThat(found).isEqualTo(expected);
  }

  private static String days(@Nullable DateExpression date) {
    if (date == null || date.period() == null) {
      return "no";
    }
    LocalDate first = date.period().first();
    LocalDate last = date.period().last();
    return first.equals(last) ? first.toString() : first + "/" + last;
  }

  private static List<String> marked(String conllu) {
    return conllu
        .lines()
        .map(line -> line.split("\t", -1))
        .filter(columns -> columns.length == 10 && columns[9].startsWith("Date="))
        .map(columns -> columns[0] + " " + columns[9].substring("Date=".length()))
        .toList();
  }
}
