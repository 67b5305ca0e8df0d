package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.entente.language.Analyzer;
import org.entente.language.Analyzers;
import org.entente.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
        // states known the world over, in a text that names no country
        "The storm reached Florida on Monday.                | Florida",
        "The storm reached Scotland on Monday.               | Scotland",
        // a city, a state and a capital of one name
        "The storm reached Quebec on Monday.                 | Quebec",
        "The storm reached Washington on Monday.             | Washington",
        // seas and mountains
        "A ship sank in the Sargasso Sea.                    | Sargasso Sea",
        // the state behind the comma decides
        "The storm reached Columbus, Georgia, on Monday.     | Columbus",
        "The storm reached Weston, Massachusetts, on Monday. | Weston",
      })
  void findsWhichPlaceIsMeant(String text, String place) {
    assertThat(labels(null, text, ActorType.PLACE)).contains(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The storm reached Florida on Monday.                | Florida     | Q812",
        "The storm reached Weston, Massachusetts, on Monday. | Weston      | ''",
        "The FBI searched an office in Ohio.                 | Ohio        | Q1397",
        // whose country the text names by its places and bodies
        "Robert Mueller told the FBI of it.                  | Robert Mueller  | Q715156",
        "Robert Mueller told the neighbours of it.           | Robert Mueller  | ''",
        // of a father and a son, whoever's own name it is
        "Azerbaijan's president Ilham Aliyev left.           | Ilham Aliyev    | Q57371",
        // states with the names of countries and cities, by what is beside them
        "Georgia Governor Brian Kemp spoke. Voters in Georgia listened. | Georgia       | ''",
        "The governor of Georgia spoke. Georgian soldiers defended Georgia. | Georgia    | Q230",
        "The attorney general of New York sued.              | New York        | Q1384",
        "The senator from New York sued.                     | New York        | Q1384",
        "A baker from New York sued.                         | New York City   | Q60",
        "Two people died in Washington state.                | Washington      | Q1223",
        // the country behind an office is no part of the name
        "King of Bahrain Hamad ibn Isa Al Khalifa left.      | Bahrain         | Q398",
        "Prime Minister of Belarus Roman Golovchenko left.   | Belarus         | Q184",
        // a country has the name of no person in the text
        "Georgia accused Russia of a raid on Monday.         | Georgia         | Q230",
        // parliaments of states are not the country's
        "The Ohio Senate met in the United States.           | Ohio Senate     | ''",
      })
  void linksWhoIsMeant(String text, String label, String wikidata) {
    assertThat(wikidata(text, label)).isEqualTo(wikidata);
  }

  @Test
  void takesNoPersonForACountry() {
    String text = "Michael Jordan sang on Monday. Later Jordan told his mother that he was tired.";
    assertThat(labels(null, text, ActorType.COUNTRY)).isEmpty();
    assertThat(labels(null, text, ActorType.PERSON)).isEqualTo("Michael Jordan");
    assertThat(labels(null, "Michael Jordan sang in Jordan.", ActorType.COUNTRY))
        .isEqualTo("Jordan");
  }

  @Test
  void takesNoPeopleForACompany() {
    String text = "She is the first Latino American to serve in the United States.";
    assertThat(labels(null, text, ActorType.ORGANIZATION))
        .doesNotContain("American International Group");
  }

  @Test
  void knowsPersonsOfHistory() {
    String text = "Noam Chomsky and Albert Einstein never met.";
    assertThat(labels(null, text, ActorType.PERSON)).isEqualTo("Albert Einstein, Noam Chomsky");
    assertThat(new Gazetteer(OwnEntries.none()).lookup(NameKey.of("Chomsky"))).isEmpty();
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

  /** The Wikidata id of an actor with this label; empty where it is linked to none. */
  private static String wikidata(String text, String label) {
    Document document = Document.of("test", text, null);
    for (Chain chain : RESOLVER.resolve(document, ANALYZER.analyze(document)).chains()) {
      String id = chain.actor().wikidata();
      if (chain.actor().label().equals(label)) {
        return id == null ? "" : id;
      }
    }
    return "no such actor";
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
