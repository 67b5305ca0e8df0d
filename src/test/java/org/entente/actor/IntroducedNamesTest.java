package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.entente.language.Analyzer;
import org.entente.language.Analyzers;
import org.entente.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names whose kind the text tells, and names as the corpora of names mark them. */
class IntroducedNamesTest {

  private static final ActorResolver RESOLVER = ActorResolver.load();
  private static final Analyzer ANALYZER = Analyzers.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brundle is a village in the north. A storm hit Brundle. | Brundle LOC, Brundle LOC",
        "Harrison is a town. They left Harrison at noon.         | Harrison LOC, Harrison LOC",
        "Harrison is not a town. They left Harrison at noon.     | ''",
        "Jordan is a party to the treaty. He left Jordan.        | Jordan LOC, Jordan LOC",
        "Velka is a chain of shops. She works for Velka.         | Velka ORG, Velka ORG",
        "Lanzhou Rui, finance director of Velka, left Harrison. | Lanzhou Rui PER, Velka ORG, Harrison LOC",
        "Theresa May left in May. She met May.                  | Theresa May PER, May PER",
        "Ban Ki-moon met Moon Jae-in.                           | Ban Ki-moon PER, Moon Jae-in PER",
        "Ms Park met Mr Washington in Washington.               | Park PER, Washington PER, Washington LOC",
        "She wrote for The Hartley Review and the Hartley Post.  | The Hartley Review ORG, Hartley Post ORG",
      })
  void haveTheKindThatTheTextTells(String text, String names) {
    Document document = Document.of("text", text, null);
    Cast cast = RESOLVER.resolve(document, ANALYZER.analyze(document));
    assertThat(
            cast.names().stream()
                .map(name -> name.span().of(text) + " " + name.type())
                .collect(Collectors.joining(", ")))
        .isEqualTo(names);
  }
}
