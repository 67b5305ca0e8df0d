package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.GazetteerException;
import org.entente.actor.OwnEntries;
import org.entente.statement.Extraction;
import org.entente.statement.Extractor;
import org.entente.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's gazetteer, from the file to the actors of a text. */
class GazetteerFileTest {

  private static final String CSV =
      """
      label,type,aliases,country,qid,offices
      Ingrid Solvang,Person,"Inger Solvang | ""Inga"" Solvang",NO,Q900000001,\
      harbour minister;2021-10-14;2025-02-04|mayor;2015
      Nordlys Line,organisation,NLX,NO,,
      Angela Merkel,Person,,DE,Q900000002,
      """;

  private static final String TURTLE =
      """
      @prefix ent: <https://w3id.org/entente/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix schema: <https://schema.org/> .
      @prefix org: <http://www.w3.org/ns/org#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <https://example.org/1> a ent:Actor, ent:Person ; rdfs:label "Ingrid Solvang" ;
        skos:altLabel "Inger Solvang" ; ent:country "NO" ;
        skos:exactMatch <http://www.wikidata.org/entity/Q900000001> ;
        org:hasMembership [ ent:role "harbour minister" ; schema:startDate "2021-10-14"^^xsd:date ] .
      <https://example.org/2> a ent:Organization ; rdfs:label "Nordlys Line" ; skos:altLabel "NLX" .
      """;

  @TempDir Path folder;

  @Test
  void theUsersActorsAreFoundByTheirNames() throws IOException {
    String text =
        "Inger Solvang visited Tallinn on Monday. She criticised NLX. Angela Merkel praised her.";
    for (OwnEntries own : List.of(read("own.csv", CSV), read("own.ttl", TURTLE))) {
      List<String> said = said(own, text);
      assertThat(said).contains("Ingrid Solvang Q900000001 visited Tallinn");
      assertThat(said).contains("Ingrid Solvang Q900000001 criticised Nordlys Line");
      assertThat(said).anyMatch(line -> line.startsWith("Angela Merkel "));
    }
    assertThat(said(read("own.csv", CSV), text))
        .as("the user's entry takes the place of ours")
        .anyMatch(line -> line.startsWith("Angela Merkel Q900000002 "));
    assertThat(said(OwnEntries.none(), text)).noneMatch(line -> line.contains("Ingrid"));
  }

  @Test
  void anotherGazetteerIsAnotherRun() throws IOException {
    Run run = new Run("1", "m", "r");
    assertThat(run.with(OwnEntries.none())).isEqualTo(run);
    assertThat(run.with(read("own.csv", CSV)).rules()).matches("r\\+[0-9a-f]{8}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a.txt ~ label,type ~ : a gazetteer is a .csv or a .ttl file",
        "a.csv ~ label,type ~ : it has no entries",
        "a.csv ~ name,type ~ : line 1: no column 'name': there are label, type, aliases,"
            + " country, qid, offices",
        "a.csv ~ label,country ~ : line 1: the first line must name the columns: label and type,"
            + " and of label, type, aliases, country, qid, offices as wanted",
        "a.csv ~ label,type|A,Person,x ~ : line 2: more cells than columns: quote cells that"
            + " contain commas",
        "a.csv ~ label,type|A,Person|B,Robot ~ : line 3: 'Robot' is no type: it is Person,"
            + " Organization or Place",
        "a.csv ~ label,type|,Person ~ : line 2: an entry needs a label",
        "a.csv ~ label,type,country|A,Person,XQ ~ : line 2: no country 'XQ': use codes of ISO 3166"
            + " such as NO",
        "a.csv ~ label,type,qid|A,Person,7 ~ : line 2: '7' is no Wikidata id such as Q7747",
        "a.csv ~ label,type,offices|A,Person,mayor;May ~ : line 2: 'mayor;May' is no office: write"
            + " it as foreign minister;2021-10-14;2025-02-04",
        "a.csv ~ label,type|A,Person|A,Place ~ : line 3: 'A' is there already: give namesakes"
            + " different Wikidata ids",
        "a.csv ~ label,type|\"A,Person ~ : line 2: a quotation mark is never closed",
        "a.ttl ~ <https://example.org/1> ~ : [line: 2, col: 1 ]",
        "a.ttl ~ <https://e.org/1> <http://www.w3.org/2000/01/rdf-schema#label> \"A\" ."
            + " ~ : <https://e.org/1>: '' is no type: it is Person, Organization or Place"
      })
  void whatIsWrongIsOneLineWithItsPlace(String name, String text, String message)
      throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text.replace('|', '\n') + "\n");
    assertThatThrownBy(() -> GazetteerFile.read(file))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith(file + message);
  }

  @Test
  void otherEncodingsAreRefused() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(file, "label,type\nBjørn,Person\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> GazetteerFile.read(file)).hasMessage(file + ": it is not UTF-8");
  }

  private OwnEntries read(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return GazetteerFile.read(file);
  }

  private static List<String> said(OwnEntries own, String text) {
    Document document = Document.of("d", text, LocalDate.of(2022, 5, 3));
    Extraction extraction = Extractor.knowing(own).extract(document);
    return extraction.statements().stream()
        .map(
            statement ->
                statement.subject().label()
                    + (statement.subject() instanceof Actor actor && actor.wikidata() != null
                        ? " " + actor.wikidata()
                        : "")
                    + " "
                    + statement.relation().name()
                    + " "
                    + (statement.object() == null
                        ? statement.objectText()
                        : statement.object().label()))
        .toList();
  }
}
