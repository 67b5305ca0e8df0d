package org.entente.export.layer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.entente.statement.Extraction;
import org.entente.statement.Extractor;
import org.entente.text.Document;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which articles the layer {@code mentions} names, and on what grounds. */
class MentionLinksTest {

  private static final Extractor EXTRACTOR = Extractor.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // known
        "Norway | Norway signed the treaty. | Norway gazetteer",
        // not known: every mention goes by the full name
        "Kowalski   | Marek Kowalski wrote a grammar. Kowalski lived in Norway.        | Marek_Kowalski name",
        "he     | Marek Kowalski was born in Norway, where he wrote a grammar. | Marek_Kowalski name",
        // middle names are left out of the form that the text uses most
        "Kowalski   | Jan Piotr Kowalski or Piotr Kowalski is a linguist. Piotr Kowalski wrote a grammar. Kowalski lived in Norway. | Piotr_Kowalski name",
        // a surname alone may be anybody's
        "Kowalski   | The grammar that Kowalski wrote is out of print. | -",
      })
  void linksByTheGazetteerElseByTheFullName(String mention, String text, String link) {
    assertThat(lastLink(mention, text, null)).isEqualTo(link);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A talk with Marek Kowalski about grammar | Kowalski lives in Norway. | Marek_Kowalski name",
        "Marek Kowalski and Anna Kowalski on grammar | Kowalski lives in Norway. | -",
      })
  void takesTheFullNameFromTheTitle(String title, String text, String link) {
    assertThat(lastLink("Kowalski", text, title)).isEqualTo(link);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // of a family, whoever was called so before the others came in
        "Karl Hoffmann opened a shop. Hoffmann sold coats. His aunt Berta Hoffmann helped. Hoffmann left. | Karl_Hoffmann name",
        "Karl Hoffmann and Berta Hoffmann opened a shop. Later Hoffmann sold it. | -",
      })
  void knowsWhoOfAFamilyGoesByTheSurname(String text, String link) {
    assertThat(lastLink("Hoffmann", text, null)).isEqualTo(link);
  }

  /** Article and grounds of the last mention of these very words; "-" for none. */
  private static String lastLink(String mention, String text, @Nullable String title) {
    Document document =
        new Document(
            "test", text, List.of(new Span(0, text.length())), null, title, null, null, null);
    Extraction extraction = EXTRACTOR.extract(document);
    List<String> links = new ArrayList<>();
    for (JsonElement element :
        new MentionsLayer().of(new Annotated(extraction, () -> null, List.of()))) {
      JsonObject json = element.getAsJsonObject();
      Span span = new Span(json.get("start").getAsInt(), json.get("end").getAsInt());
      if (span.of(text).equals(mention)) {
        links.add(
            json.get("link").isJsonNull()
                ? "-"
                : json.get("link").getAsString().replaceFirst(".*/", "")
                    + " "
                    + json.get("linkedBy").getAsString());
      }
    }
    return links.isEmpty() ? "no mention" : links.getLast();
  }
}
