package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = new Gazetteer(OwnEntries.none());

  @ParameterizedTest
  @CsvSource({
    "Joe Biden, Joe_Biden, Q6279",
    "Ursula von der Leyen, Ursula_von_der_Leyen, Q60772",
    "Kamala Harris, Kamala_Harris, Q10853588",
    "Emmanuel Macron, Emmanuel_Macron, Q3052772",
    "William Burns, William_J._Burns, Q1276563",
    "Vladimir Putin, Vladimir_Putin, Q7747",
    "Angela Merkel, Angela_Merkel, Q567",
    "Tony Blinken, Antony_Blinken, Q7821917",
    "Dmytro Kuleba, Dmytro_Kuleba, Q24025631",
    "North Atlantic Treaty Organization, NATO, Q7184",
    "the European Union, European_Union, Q458",
    "European Commission, European_Commission, Q8880",
    "U.N., United_Nations, Q1065",
    "Paris, Paris, Q90",
    "Kiev, Kyiv, Q1899"
  })
  void knowsTheFamous(String name, String id, String wikidata) {
    List<Entry> found = GAZETTEER.lookup(NameKey.of(name));
    assertThat(found).isNotEmpty();
    assertThat(found.getFirst().id()).isEqualTo(id);
    assertThat(found.getFirst().wikidata()).isEqualTo(wikidata);
  }

  @Test
  void keepsNamesakesApart() {
    List<Entry> found = GAZETTEER.lookup(NameKey.of("London"));
    assertThat(found).extracting(Entry::country).contains("GB", "CA");
    assertThat(found).extracting(Entry::id).doesNotHaveDuplicates();
  }

  @Test
  void knowsNobodyByHalfAName() {
    assertThat(GAZETTEER.lookup(NameKey.of("Putin"))).isEmpty();
    assertThat(GAZETTEER.lookup("")).isEmpty();
    assertThat(GAZETTEER.lookup("no such name at all")).isEmpty();
  }

  @Test
  void makesIdsThatFitIntoIris() {
    assertThat(Entry.id("Radio Free Europe/Radio Liberty"))
        .isEqualTo("Radio_Free_Europe_Radio_Liberty");
    assertThat(Entry.id(" <a> \"b\" ")).isEqualTo("a_b");
    assertThat(Entry.id("???")).isEqualTo("_");
    assertThat(Entry.id("x".repeat(1000))).hasSize(120);
  }
}
