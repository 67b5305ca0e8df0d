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
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Captain Kowalski | Jan Kowalski, known as Captain Kowalski, was a sailor. Kowalski lived in Norway. | Captain_Kowalski name",
        "Marek Jan Kowalski | Kowalski lives in Norway. Kowalski has a boat. | Marek_Jan_Kowalski name",
        // no name, but a headline
        "Meet Kowalski | Marek Kowalski is a sailor. Kowalski lives in Norway. | Marek_Kowalski name",
        // somebody else's article
        "Berta Hoffmann | Marek Kowalski is a sailor. Kowalski lives in Norway. | Marek_Kowalski name",
      })
  void takesATitleThatIsANameForTheArticleOfItsSubject(String title, String text, String link) {
    assertThat(lastLink("Kowalski", text, title)).isEqualTo(link);
  }

  @Test
  void linksShortNamesOfBodiesByTheirFullNames() {
    String text = "The University of Northern Wexdale (UNW) opened in May. UNW has a library.";
    assertThat(lastLink("UNW", text, null)).isEqualTo("University_of_Northern_Wexdale name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a sailor | Marek Kowalski is a sailor. | Marek_Kowalski name",
        "a sailor | Marek Kowalski is not a sailor. | no mention",
        "Oslo     | She studied at the University of Oslo.  | Oslo gazetteer",
        "this country | Norway has many farms. Norway needs Norwegian farmers. Nobody in this country works harder. | Norway gazetteer",
        "our nation | Norway met Sweden. Nobody in our nation works harder. | no mention",
      })
  void linksWhatIsSaidOfActorsPlacesInNamesAndTheOwnCountry(
      String mention, String text, String link) {
    assertThat(lastLink(mention, text, null)).isEqualTo(link);
  }

  @Test
  void knowsWhoAnswersInAnInterview() {
    String text =
        """
        An interview with Marek Kowalski.
        Kowalski has sailed around the world.
        When did you first sail?
        My father had a boat.
        Would you do it again?
        Of course I would.
        """;
    assertThat(lastLink("you", lines(text))).isEqualTo("Marek_Kowalski name");
    assertThat(lastLink("My", lines(text))).isEqualTo("Marek_Kowalski name");
    assertThat(lastLink("I", lines(text))).isEqualTo("Marek_Kowalski name");
  }

  @Test
  void callsThingsByTheNamesInThem() {
    String text = "The company showed the new Ariane 6 in Riga.";
    Extraction extraction = EXTRACTOR.extract(lines(text));
    assertThat(new MentionsLayer().of(new Annotated(extraction, () -> null, List.of())).toString())
        .contains("thing:Ariane_6");
  }

  private static Document lines(String text) {
    return Document.of("test", text, null);
  }

  /** Article and grounds of the last mention of these very words; "-" for none. */
  private static String lastLink(String mention, String text, @Nullable String title) {
    return lastLink(
        mention,
        new Document(
            "test", text, List.of(new Span(0, text.length())), null, title, null, null, null));
  }

  private static String lastLink(String mention, Document document) {
    Extraction extraction = EXTRACTOR.extract(document);
    List<String> links = new ArrayList<>();
    for (JsonElement element :
        new MentionsLayer().of(new Annotated(extraction, () -> null, List.of()))) {
      JsonObject json = element.getAsJsonObject();
      Span span = new Span(json.get("start").getAsInt(), json.get("end").getAsInt());
      if (span.of(document.text()).equals(mention)) {
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
