package org.entente.export.layer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.entente.statement.Extraction;
import org.entente.statement.Extractor;
import org.entente.text.Document;
import org.entente.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which node the layer {@code mentions} knows what goes by several names. */
class MentionThingsTest {

  private static final Extractor EXTRACTOR = Extractor.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Nasdaq           | The Nasdaq fell 12 points.                     | thing:Nasdaq_Composite",
        "Nasdaq               | Oslo Exchange and Nasdaq signed a contract.    | Nasdaq,_Inc.",
        "The Dow Jones index  | The Dow Jones index fell 12 points on Tuesday. | thing:Dow_Jones_Industrial_Average",
        "The Dow              | The Dow lost 12 points on Tuesday.             | thing:Dow_Jones_Industrial_Average",
        // the company beside the index
        "The Nasdaq           | Oslo Exchange and Nasdaq met. The Nasdaq fell. | thing:Nasdaq_Composite",
        "Nasdaq               | The Nasdaq fell. Oslo Exchange met Nasdaq.     | Nasdaq,_Inc.",
        "The Nasdaq index     | The FTSE 100 rose. The Nasdaq index fell. | thing:Nasdaq_Composite",
        "The Nasdaq index     | The FTSE 100 rose. This index rose again. The Nasdaq index fell. | thing:Nasdaq_Composite",
        "The index            | The FTSE 100 rose while the Dow fell. The index lost 12 points. | -",
        "The index            | The FTSE 100 rose. Nobody cared. The Dow fell. The index lost 12 points. | thing:Dow_Jones_Industrial_Average",
        // the index of the text
        "Dow Jones            | The Dow Jones index fell. Later Dow Jones rose. | thing:Dow_Jones_Industrial_Average",
        "The main index, the FTSE 100 | The main index, the FTSE 100, rose.     | thing:FTSE_100",
      })
  void knowsIndicesByTheirNames(String mention, String text, String entity) {
    assertThat(knownEntity(mention, text)).isEqualTo(entity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Airbus A380   | Airbus sold the Airbus A380 to Qantas.                         | thing:A380",
        "The A380          | The A380 took off from Toulouse.                               | thing:A380",
        "the A380 airliner | Visitors saw the A380 airliner in Toulouse.                    | thing:A380",
        "the 787           | Boeing sold the Boeing 787 to Qantas. Qantas wanted the 787.   | thing:Boeing_787",
        // two phones, two systems
        "The Boeing 777    | The Boeing 777 landed in Oslo.                                 | thing:Boeing_777",
        "a Boeing 747      | Boeing built the Boeing 787. In Oslo a Boeing 747 landed.      | thing:Boeing_747",
        "Dreamliners       | Boeing sold the Boeing 787 Dreamliner. Qantas has Dreamliners. | thing:Boeing_787",
        "the Airbus 380    | Airbus showed the A380. Qantas bought the Airbus 380.          | thing:A380",
        "an Airbus A380    | Qantas bought an Airbus A380.                                  | thing:A380",
        "the A380 super-jumbo commercial airliner | Visitors saw the A380 super-jumbo commercial airliner. | thing:A380",
        "Airbus A380       | The Airbus A380 test flight was late.                         | thing:A380",
        "A380              | Qantas began A380 operations.                                  | thing:A380",
        "iTunes            | They filled it from their iTunes library.                      | thing:iTunes",
        "iPhone            | Apple showed iPhone and iPad.                                  | thing:iPhone",
        "the 787 \"Dreamliner | Boeing built the Boeing 787. It called the 787 \"Dreamliner\". | thing:Boeing_787",
        "the iOS 4         | Apple showed the iPhone 4. Apple also showed the iOS 4.        | thing:iOS_4",
      })
  void givesModelsOneNameInAllTexts(String mention, String text, String entity) {
    assertThat(lastEntity(mention, text)).isEqualTo(entity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EADS            | EADS bought the firm.                                        | European_Aeronautic_Defence_and_Space_Company",
        "Apple Computer  | Apple Computer opened a shop in Oslo.                        | Apple",
        "Ford Motor      | Automaker Ford Motor hired 40 people.                        | Ford_Motor_Company",
        // by a surname alone nobody is known
        "Ford            | Harrison Ford came. He said that Ford never sleeps.          | -",
        "The Air Force   | The United States Air Force has new jets. The Air Force paid. | United_States_Air_Force",
        // two air forces
        "The Air Force   | The Royal Air Force met the United States Air Force. The Air Force paid. | -",
        "Its parent company | He left Opel. Its parent company, General Motors, agreed. | General_Motors",
        "Siemens chief executive | In Oslo, Siemens chief executive Jane Roe left.      | Jane_Roe",
        "which           | They asked Siemens, which built the bridge.                  | Siemens",
      })
  void knowsActorsByTheirNames(String mention, String text, String entity) {
    String found = lastEntity(mention, text);
    assertThat(found.contains("_in_") ? "-" : found).isEqualTo(entity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "We   | \"We need more time,\" Siemens said.                                      | Siemens",
        "Our  | \"Our orders are late,\" said Jane Roe, chief executive of Siemens.        | Siemens",
        "Our  | Siemens met the mayor. \"Our orders are late,\" said chief executive Jane Roe. | Siemens",
        // said behind several sentences
        "Our  | Jane Roe met the mayor. \"Our orders are late. Nobody knows why,\" Siemens said. | Siemens",
        // one human being is no "we"
        "us   | General Jane Roe left. \"It is good for us,\" she said.                     | -",
        "my   | Jane Roe left, saying: \"I did my best.\"                                   | Jane_Roe",
        // a place holds no offices
        "Our  | \"Our orders are late,\" said Jane Roe, a driver in North America.          | -",
      })
  void knowsForWhomWeSpeaks(String mention, String text, String entity) {
    String found = lastEntity(mention, text);
    assertThat(found.startsWith("thing:") || found.startsWith("no ") ? "-" : found)
        .isEqualTo(entity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stock markets around the world   | Stock markets around the world fell.       | thing:stock_markets_worldwide",
        "Global stock markets             | Global stock markets fell on Monday.       | thing:stock_markets_worldwide",
        "Markets                          | Markets worldwide fell on Monday.          | thing:stock_markets_worldwide",
        "U.S. markets                     | On Monday U.S. markets fell.               | thing:stock_markets_of_United_States",
        "the US economy                   | They feared for the US economy.            | thing:economy_of_United_States",
        "the economy of the United States | They spoke of the economy of the United States. | thing:economy_of_United_States",
        "the auto industry                | Sales in the auto industry fell.           | thing:car_industry",
        "the world                        | They travelled round the world.            | thing:world",
        // of which country is not said; one of them, or somebody's
        "The economy                      | The economy grew.                          | -",
        "a world                          | They dreamt of a world without war.        | -",
        "his world                        | His sons were his world.                   | -",
        "the booming car industry         | They visited the booming car industry.     | -",
        "the markets of Lagos             | She saw the markets of Lagos.              | -",
      })
  void knowsThingsByWhatTheyAreCalled(String mention, String text, String entity) {
    assertThat(knownEntity(mention, text)).isEqualTo(entity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The company | Siemens opened a shop in Oslo. The company hired 40 people.          | Siemens",
        "The retailer | Tesco opened ten shops. The retailer hired 400 people.              | Tesco",
        // either
        "The retailer | Tesco and Aldi opened shops. The retailer hired 400 people.         | -",
        // no airline is named
        "The airline | Tesco flew its staff to Riga. The airline hired 400 people.          | -",
        "The airline | Tesco paid Ryanair and Finnish Airlines. The airline hired 40 people. | Finnish_Airlines",
        // the one that does something, the one in the sentence
        "the firm    | Tesco met Aldi. Aldi said that the firm had paid.                    | Aldi",
        "The firm    | Tesco paid Aldi in March. The firm denied it.                        | Tesco",
        // a court is no company, and may come between
        "the company | The High Court freed four men who had broken into the company.       | -",
        "the company | Tesco paid. The Hague Tribunal freed men who had fought the company. | -",
        // it says which
        "the company that built the bridge | Tesco paid the company that built the bridge.  | -",
      })
  void knowsTheCompany(String mention, String text, String entity) {
    String found = lastEntity(mention, text);
    assertThat(found.startsWith("thing:") || found.startsWith("no ") ? "-" : found)
        .isEqualTo(entity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The plane | They built the A380 airliner. Nobody came. The plane is large. | true",
        "The massive airliner | They built the Airbus A380 airliner. The A380 left. The massive airliner is red. | true",
        "The plane | They built the A380 airliner and the A350 airliner. Nobody came. The plane is large. | false",
      })
  void knowsProductsByTheirKind(String mention, String text, boolean known) {
    assertThat(lastEntity(mention, text).equals("thing:A380")).isEqualTo(known);
  }

  /** The entity of the last mention with these words; a hyphen where it is known to no one. */
  private static String knownEntity(String mention, String text) {
    String found = lastEntity(mention, text);
    return found.contains("#") || found.startsWith("no ") ? "-" : found;
  }

  private static String lastEntity(String mention, String text) {
    Extraction extraction = EXTRACTOR.extract(Document.of("text", text, null));
    String entity = "no mention";
    for (JsonElement element :
        new MentionsLayer().of(new Annotated(extraction, () -> null, List.of()))) {
      JsonObject json = element.getAsJsonObject();
      Span span = new Span(json.get("start").getAsInt(), json.get("end").getAsInt());
      if (span.of(text).equals(mention)) {
        entity = json.get("entity").getAsString().replaceFirst(".*/", "");
      }
    }
    return entity;
  }
}
