package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.language.Analyzer;
import org.entente.language.Analyzers;
import org.entente.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses in the words of the sentence. */
class OpenPropositionsTest {

  private static final Analyzer ANALYZER = Analyzers.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "The mayor opened a school on Monday.\tThe mayor | opened | a school",
        "The mayor opened a school in May.\tThe mayor | opened a school in | May",
        "The bridge was built by the army.\tThe bridge | was built by | the army",
        "The mayor did not open the school.\tThe mayor | did not open | the school",
        "The judge and the mayor opened a school.\tthe mayor | opened | a school",
        "The mayor wants to buy a boat.\tThe mayor | wants to buy | a boat",
        "Oslo is the capital of Norway.\tOslo | is | the capital of Norway",
        "Oslo is the capital of Norway.\tOslo | is the capital of | Norway",
        "The woman who wrote the book met the mayor.\tThe woman | wrote | the book",
        "The mayor was able to open the school.\tThe mayor | was able to open | the school",
        "The mayor quickly opened a school.\tThe mayor | quickly opened | a school",
        "The mayor seized an opportunity to praise the army.\t"
            + "The mayor | seized an opportunity to praise | the army",
        "The mayor opened a school to help the village.\t"
            + "The mayor | opened a school to help | the village",
        "The mayor told the army to open the gate.\t"
            + "The mayor | told the army to open | the gate",
        "There are many schools in the village.\tThere | are | many schools in the village",
        "The mayor said that the army opened the gate.\t"
            + "The mayor | said | that the army opened the gate",
        "The mayor travelled to the village in May.\tThe mayor | travelled to the village in | May",
        "The mayor sold large amounts of grain.\tThe mayor | sold | large amounts of grain",
        "The gate, the mayor said, will be closed.\tthe mayor | said | The gate will be closed",
        "The gate is not safe.\tThe gate | is not | safe",
        "Nobody was hurt when the gate fell.\tNobody | was hurt | when the gate fell",
        "Berg & Dahl opened a school.\tBerg & Dahl | opened | a school",
        "`` The gate is open , '' said the mayor .\tthe mayor | said | `` The gate is open ''",
        "The mayor read a book called \"The Gate\".\ta book | called | \"The Gate\"",
        "Maria Berg, the mayor of Oslo, opened a school.\tMaria Berg | is | the mayor of Oslo",
        "The mayor opened the school only in May.\tThe mayor | opened the school only in | May",
        "The mayor took into account the size of the village.\t"
            + "The mayor | took into account | the size of the village",
        "The meat is cut into pieces and washed with water.\tThe meat | is washed with | water",
        "The mayor said that the gate was shut and that the road was open.\t"
            + "The mayor | said | that the road was open",
        "The mayor said that the gate was shut and that the road was open.\t"
            + "The mayor | said | that the gate was shut",
        "The mayor saw the gate that the army opened.\tthe army | opened | the gate"
      })
  void saysWhoDoesWhat(String text, String expected) {
    assertThat(open(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "The mayor sold large amounts of grain.\tThe mayor | sold large amounts of | grain",
        "The mayor opened a school to help the village.\tThe mayor | to help | the village",
        "Guests from Hanoi, Vietnam, left the village.\tHanoi | is | Vietnam",
        "The mayor left without signing the law.\tThe mayor | signing | the law",
        "The mayor knows what the army opened.\tthe army | opened | what",
        "The mayor said in May that the gate was shut.\t"
            + "The mayor | said that the gate was shut in | May",
        "The gate, the mayor said, will be closed.\tThe gate | said | will be closed",
        "Berg & Dahl opened a school.\tDahl | opened | a school"
      })
  void doesNotSay(String text, String unexpected) {
    assertThat(open(text)).isNotEmpty().doesNotContain(unexpected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "The mayor resigned.\tThe mayor | resigned",
        "The gate has been closed.\tThe gate | has been closed"
      })
  void whatIsDoneToNobodyHasNoObject(String text, String expected) {
    assertThat(propositions(text))
        .filteredOn(p -> p.object() == null)
        .extracting(p -> p.subject().text() + " | " + p.words())
        .containsExactly(expected);
  }

  @Test
  void nothingIsSaidTwice() {
    assertThat(open("The mayor is the only one to open schools."))
        .contains("The mayor | is the only one to open | schools")
        .doesNotHaveDuplicates();
  }

  @Test
  void clausesAndParticiplesAreFurtherArguments() {
    List<Proposition> found =
        propositions("Because the village grew, the mayor opened a school built by the army.");
    assertThat(found)
        .filteredOn(proposition -> proposition.words().equals("opened"))
        .flatExtracting(Proposition::modifiers)
        .extracting(Argument::text)
        .containsExactlyInAnyOrder("Because the village grew", "built by the army");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "The mayor told the army that the gate was open.\tthat the gate was open",
        "The mayor let the army open the gate.\topen the gate",
        "The mayor kept the gate open.\topen"
      })
  void whatFollowsAnObjectIsAFurtherArgument(String text, String expected) {
    assertThat(propositions(text).get(0).modifiers()).extracting(Argument::text).contains(expected);
  }

  @Test
  void manyCoordinatedPhrasesAreBounded() {
    String many = "the mayor and the army and ".repeat(60);
    assertThat(propositions(many + "the judge met " + many + "the king.")).hasSizeLessThan(250);
  }

  @Test
  void wholeClausesRankFirst() {
    List<Proposition> found = propositions("The mayor opened a school on Monday.");
    assertThat(found.get(0).modifiers()).extracting(Argument::text).containsExactly("on Monday");
    assertThat(found.get(0).confidence()).isGreaterThan(found.get(1).confidence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?!", "is is is is", "and and and", "of the of the of the", "( ( ("})
  void oddTextIsNoProblem(String text) {
    assertThat(propositions(text)).isEqualTo(propositions(text));
  }

  private static List<String> open(String text) {
    return propositions(text).stream()
        .map(
            p -> {
              Argument object = p.object();
              String last = object == null ? "" : object.text();
              return p.subject().text() + " | " + p.words() + " | " + last;
            })
        .toList();
  }

  private static List<Proposition> propositions(String text) {
    return ANALYZER.analyze(Document.of("test", text, null)).stream()
        .flatMap(sentence -> OpenPropositions.of(sentence).stream())
        .toList();
  }
}
