package org.entente.export.layer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.TreeSet;
import org.entente.statement.Extraction;
import org.entente.statement.Extractor;
import org.entente.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The countries, and sectors where known, of those who take part in an act. */
class EventActorsTest {

  private static final Extractor EXTRACTOR = Extractor.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the phrase of an actor names its country
        "Palestinian prisoners attacked Israeli guards.                 | PSECVL ISR",
        "Rebels in Mali on Monday rejected an offer from Senegal.       | MLI SEN",
        "Bosnian Serbs criticised Croatia.                              | BIH HRV",
        "Chechen fighters attacked Russian soldiers.                    | RUS RUSMIL",
        "Swedish Foreign Minister Jan Holm criticised Iran.             | SWEGOV IRN",
        "Jan Holm, the Swedish foreign minister, criticised Iran.       | SWEGOV IRN",
        // the target of an act that is done to a thing
        "Norway rejected an Indonesian proposal.                        | NOR IDN",
        "Norway lifted sanctions against Mali and Niger.                | NOR MLI, NOR NER",
        "Norway has promised to continue aid to Mali.                   | NOR MLI",
        "Norway strengthened its forces in Iceland.                     | NOR ISL",
        // several who act together
        "Hungarian and Romanian officials agreed on Wednesday.          | HUN ROU",
        // who is likely to be of the only country of the text
        "Protesters blocked roads in Oslo to demand that the prime minister resign. | NOROPP NOR",
        // nobody knows
        "Protesters blocked roads.                                      | -",
      })
  void codesThoseWhoTakePart(String text, String dyads) {
    assertThat(dyads(text)).isEqualTo(dyads);
  }

  private static String dyads(String text) {
    Extraction extraction = EXTRACTOR.extract(Document.of("test", text, null));
    Annotated annotated =
        new Annotated(extraction, () -> EXTRACTOR.judgements(extraction), List.of());
    TreeSet<String> dyads = new TreeSet<>();
    for (JsonElement element : new EventsLayer().of(annotated)) {
      JsonObject event = element.getAsJsonObject();
      if (event.has("source") && event.has("target")) {
        dyads.add(event.get("source").getAsString() + " " + event.get("target").getAsString());
      }
    }
    return dyads.isEmpty() ? "-" : String.join(", ", dyads);
  }
}
