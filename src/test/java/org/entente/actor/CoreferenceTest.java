package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.entente.language.Analyzer;
import org.entente.language.Analyzers;
import org.entente.text.Document;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoreferenceTest {

  private static final Analyzer ANALYZER = Analyzers.standard();
  private static final ActorResolver RESOLVER = ActorResolver.load();

  private static List<List<String>> chains(String text) {
    Document document = Document.of("text", text, null);
    return RESOLVER.resolve(document, ANALYZER.analyze(document)).coreference().stream()
        .map(c -> c.phrases().stream().map(p -> p.span().of(text)).toList())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The harbour bridge was closed on Monday. Engineers said the bridge was safe.          | The harbour bridge | the bridge
          Anna Keller runs the clinic. She founded it in 1998.                                  | Anna Keller        | She
          Anna Keller runs the clinic. She founded it in 1998.                                  | the clinic         | it
          The miners ended their strike after the company raised wages.                         | The miners         | their
          Kenya left the talks. Later a Nairobi paper praised Kenya. Officials of Kenya met.    | Kenya              | Kenya
          The U.S. left the talks. Critics in the United States were angry.                     | The U.S.           | the United States
          The Red Cross forced Saab to lower its prices.                                        | Saab               | its
          The Red Cross promised Saab to lower its prices.                                      | The Red Cross      | its
          Saab lost. A statement by Saab said "We regret it."                                   | Saab               | We
          Saab lost. Saab chief Ann Roe said "The year was hard./We lost a lot."                | Saab               | We
          Saab lost./"The year was hard," said Saab chief Ann Roe./"We lost a lot."             | Saab               | We
          Saab lost./"The year was hard," said Saab's Europe director Ann Roe. "We lost a lot." | Saab               | We
          """)
  void joinsPhrasesThatSpeakOfTheSame(String text, String first, String second) {
    assertThat(chains(text.replace('/', '\n')))
        .anySatisfy(chain -> assertThat(chain).contains(first, second));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bridge was closed in Riga. A bridge was closed in Oslo.      | A bridge    | Oslo
          Anna Keller met Peter Lang. She thanked him.                   | Anna Keller | him
          The first half was dull. Few fans stayed for the second half.  | The first half | the second half
          The theory of light is old. The theory of music is older.      | The theory of light | The theory of music
          Peter Lang came home. His bag was lost. She looked for it.     | Peter Lang  | She
          Ann Keller sued Peter Keller. Peter Keller was fined.          | Ann Keller  | Peter Keller
          Peter Lang bought a car. It was old.                           | Peter Lang  | It
          Saab chief Ann Roe said, "We won." A fan said, "It pleased us." | We         | us
          """)
  void keepsApartWhatIsNotTheSame(String text, String first, String second) {
    assertThat(chains(text))
        .allSatisfy(chain -> assertThat(chain.containsAll(List.of(first, second))).isFalse());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The University of Oslo is old. Oslo has parks.                   | Oslo        | Oslo
          Anna Keller (1898 - 1971) was a pilot. She lived in Riga.        | Anna Keller | She
          Anna Keller in Riga. Keller was a pilot. She lived in Latvia.    | Anna Keller | Keller
          Peter Lang painted it. Image: Peter Lang.                        | Peter Lang  | Peter Lang
          Critics left the United States Navy. The United States is large. | United States | The United States
          """)
  void keepsNamesWithinNamesAndLeavesOutLivesAndPlaces(String text, String first, String second) {
    assertThat(chains(text))
        .anySatisfy(chain -> assertThat(chain).containsSubsequence(first, second));
  }

  @Test
  void partsCountriesFromThePersonsBehindThem() {
    String text = "Prime Minister of Papua New Guinea Peter O'Neill met Tony Abbott in Sydney.";
    Document document = Document.of("text", text, null);
    Cast cast = RESOLVER.resolve(document, ANALYZER.analyze(document));
    assertThat(cast.offices())
        .extracting(claim -> claim.holder().label(), claim -> claim.position().label())
        .containsExactly(tuple("Peter O'Neill", "prime minister of Papua New Guinea"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Roe, the European Central Bank president, left.   | Ann Roe: president of the European Central Bank
          Procter & Gamble spokeswoman Ann Roe spoke of fires.  | Ann Roe: spokeswoman of Procter & Gamble
          A bid was made by Boeing spokesman William Roe.       | William Roe: spokesman of Boeing
          Saturn's general manager Ann Roe met Boris Johnson.   | Ann Roe: general manager of Saturn
          Dean Jones met Dean Ann Roe.                          | Ann Roe: dean
          The Iraqi Kurdish leader Ann Roe met Dean Jones.      | Ann Roe: leader
          Mayor Ann Roe met Jan Roe, the self-proclaimed mayor. | Ann Roe: mayor
          The mayor of Lyon, Jan Roe said, met King Carl Roe.   | Carl Roe: king
          The head of the Coast Service (CS), Ann Roe, left.    | Ann Roe: head of the Coast Service
          Her late father Carl Roe met Mayor Ann Roe.           | Ann Roe: mayor
          He met Carl Doe, former Head of the Joint Chiefs of Staff Mark Roe. | Mark Roe: head of Joint Chiefs of Staff
          The then mayor of Lyon, Ann Roe, left.                | Ann Roe: mayor of Lyon
          Saab's Europe director Ann Roe left.                  | Ann Roe: director of Saab
          Saab president and chief executive Ann Roe left.      | Ann Roe: chief executive; Ann Roe: president of Saab
          Saab's chairman and chief executive, Ann Roe, left.   | Ann Roe: chief executive; Ann Roe: chairman of Saab
          Saab's chairman and Volvo chief executive Ann Roe met.| Ann Roe: chief executive of Volvo
          The Labour mayor of Lyon, Ann Roe, left.              | Ann Roe: mayor of Lyon
          Google's post as the biggest producer of maps is safe. Mayor Ann Roe left. | Ann Roe: mayor
          Ann Roe, campaign manager for US Senate candidate Carl, left. | Ann Roe: campaign manager; Carl: candidate of the United States Senate
          Ann Roe, the leader of the town-wide strike, left.    | Ann Roe: leader
          Mayor Ann Roe met her rival Carl Doe.                 | Ann Roe: mayor
          """)
  void tellsWhoHoldsWhat(String text, String held) {
    Document document = Document.of("text", text, null);
    Cast cast = RESOLVER.resolve(document, ANALYZER.analyze(document));
    assertThat(cast.offices())
        .extracting(claim -> claim.holder().label() + ": " + claim.position().label())
        .containsExactly(held.split("; "));
  }

  @ParameterizedTest
  @CsvSource({
    "Moscow had no plans to leave the treaty., Russia",
    "Moscow has many parks., Moscow",
    "The delegation arrived in Moscow., Moscow"
  })
  void takesCapitalsThatActForTheirStates(String text, String actor) {
    Document document = Document.of("text", text, null);
    Cast cast = RESOLVER.resolve(document, ANALYZER.analyze(document));
    assertThat(cast.chains()).extracting(chain -> chain.actor().label()).contains(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Boeing 787, or Dreamliner, landed. Air India bought fifty 787s.   | fifty 787s  | Boeing 787
          The Boeing 787, or Dreamliner, landed. Air India bought a Dreamliner. | a Dreamliner | Boeing 787
          The first flight of the 777 was late. The Boeing 777 is a big jet.    | The Boeing 777 | Boeing 777
          A second A380 landed. It was late.                                    | A380        | A380
          Boeing 787 makes first flight                                           | Boeing 787  | Boeing 787
          """)
  void namesThingsInFull(String text, String phrase, String thing) {
    Document document = Document.of("text", text, null);
    assertThat(RESOLVER.resolve(document, ANALYZER.analyze(document)).coreference())
        .flatExtracting(Coreferents::phrases)
        .filteredOn(p -> p.span().of(text).equals(phrase))
        .extracting(Coreferents.Phrasing::thing)
        .containsOnly(thing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Engineer Ann Roe left.                      | Ann Roe | Ann Roe
          Saab, which is the largest, grew.           | which   | Saab
          The A380 airliner landed. The airliner, which is the third biggest in Norway, left. | which | A380
          The University of Norway grew.              | Norway  | Norway
          South Sudan left.                           | Sudan   |
          """)
  void mentionsWhatNoChainHolds(String text, String phrase, @Nullable String actor) {
    Document document = Document.of("text", text, null);
    assertThat(RESOLVER.resolve(document, ANALYZER.analyze(document)).coreference())
        .flatExtracting(Coreferents::phrases)
        .filteredOn(p -> p.span().of(text).equals(phrase))
        .extracting(p -> p.actor() == null ? p.thing() : p.actor().label())
        .hasSameElementsAs(actor == null ? List.of() : List.of(actor));
  }

  @Test
  void neverJoinsIndefinites() {
    String text = "A bridge was closed in Riga. A bridge was closed in Oslo.";
    assertThat(chains(text)).allSatisfy(chain -> assertThat(chain).doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "it it it it", "(((the the", "\"I \"we \"you", "he he. his himself"})
  void readsOddTexts(String text) {
    Document document = Document.of("odd", text, null);
    Cast cast = RESOLVER.resolve(document, ANALYZER.analyze(document));
    List<Span> spans =
        cast.coreference().stream()
            .flatMap(c -> c.phrases().stream())
            .map(Coreferents.Phrasing::span)
            .toList();
    assertThat(spans)
        .doesNotHaveDuplicates()
        .allSatisfy(span -> assertThat(span.end()).isBetween(1, text.length()));
  }
}
