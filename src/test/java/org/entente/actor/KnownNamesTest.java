package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.entente.language.Analyzer;
import org.entente.language.Analyzers;
import org.entente.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom names stand for that are not written in full. */
class KnownNamesTest {

  private static final ActorResolver RESOLVER = ActorResolver.load();
  private static final Analyzer ANALYZER = Analyzers.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a surname with the title of the office held on that day, where the country is spoken of
        "2012-05-05 | President Obama praised Germany's help for the United States. | Barack Obama",
        "2003-05-05 | President Bush left the United States.             | George W. Bush",
        "1990-05-05 | President Bush left the United States.             | George H. W. Bush",
        "1970-05-05 | President Nixon left the United States.            | Richard Nixon",
        // no date, no country, another title, another time: anybody
        "           | President Bush left the United States.             | Bush",
        "2003-05-05 | President Bush left Germany.                       | Bush",
        "2012-05-05 | Judge Obama left the United States.                | Obama",
        "2019-05-05 | President Bush left the United States.             | Bush",
        // a ship
        "2012-05-05 | The USS Ronald Reagan left the United States.      | ''",
        // somebody else in the text has the name
        "2012-05-05 | Michelle Obama left the United States. Mrs Obama waved. | Michelle Obama",
      })
  void findsWhoIsMeant(String day, String text, String person) {
    LocalDate date = day == null ? null : LocalDate.parse(day);
    assertThat(labels(date, text, ActorType.PERSON)).isEqualTo(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General Motors sold a plant. GM said it was too old.         | General Motors",
        "The Ford Motor Company sold a plant. Ford said it was too old. | Ford Motor Company",
        // which of two is meant nobody knows
        "Orchard Corps sued Orchard Computer. Orchard did not reply.  | Orchard Computer, Orchard Corps",
      })
  void joinsShortNamesOfOneCompany(String text, String organizations) {
    assertThat(labels(null, text, ActorType.ORGANIZATION)).isEqualTo(organizations);
  }

  private static String labels(@Nullable LocalDate date, String text, ActorType type) {
    Document document = Document.of("test", text, date);
    Cast cast = RESOLVER.resolve(document, ANALYZER.analyze(document));
    TreeSet<String> labels = new TreeSet<>();
    for (Chain chain : cast.chains()) {
      if (chain.actor().type() == type) {
        labels.add(chain.actor().label());
      }
    }
    return String.join(", ", List.copyOf(labels));
  }
}
