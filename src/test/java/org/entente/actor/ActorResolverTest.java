package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.language.AnnotatedText;
import org.entente.language.Conllu;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.text.Document;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each NAME.conllu beside this class must give the cast that NAME.expected writes down. */
class ActorResolverTest {

  private static final ActorResolver RESOLVER = ActorResolver.load();

  static Stream<Path> articles() throws IOException, URISyntaxException {
    URL folder = ActorResolverTest.class.getResource("/org/entente/actor");
    if (folder == null) {
      throw new IllegalStateException("no test resources");
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(Path.of(folder.toURI()))) {
      all.filter(file -> file.toString().endsWith(".conllu")).sorted().forEach(files::add);
    }
    return files.stream();
  }

  private static Cast resolve(AnnotatedText article) {
    return RESOLVER.resolve(Document.of("article", article.text(), null), article.sentences());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void findsTheCast(Path conllu) throws IOException {
    AnnotatedText article = Conllu.read(Files.readString(conllu));
    Path expected = Path.of(conllu.toString().replace(".conllu", ".expected"));
    assertThat(CastText.of(resolve(article), article.text()))
        .isEqualToNormalizingNewlines(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void isDeterministicAndGrounded(Path conllu) throws IOException {
    AnnotatedText article = Conllu.read(Files.readString(conllu));
    Cast cast = resolve(article);
    assertThat(
            CastText.of(
                ActorResolver.load()
                    .resolve(Document.of("article", article.text(), null), article.sentences()),
                article.text()))
        .isEqualTo(CastText.of(cast, article.text()));
    for (Chain chain : cast.chains()) {
      for (Mention mention : chain.mentions()) {
        Sentence sentence = article.sentences().get(mention.sentence());
        assertThat(mention.span()).isEqualTo(sentence.span(mention.first(), mention.end()));
        assertThat(mention.head()).isBetween(mention.first(), mention.end() - 1);
      }
    }
    assertThat(cast.chains()).extracting(chain -> chain.actor().id()).doesNotHaveDuplicates();
  }

  @Test
  void readsNothingAsNobody() {
    Cast cast = RESOLVER.resolve(Document.of("empty", "", null), List.of());
    assertThat(cast.chains()).isEmpty();
    assertThat(cast.offices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"US", "the", "\uD83D", "\u0000", "'s", "-", "President", "...", "Mr"})
  void surviveOddSentences(String word) {
    int size = 3000;
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Span span = new Span(text.length(), text.length() + word.length());
      text.append(word).append(' ');
      tokens.add(new Token(i, span, word, word, "PROPN", "NNP", i - 1, i == 0 ? "root" : "nsubj"));
    }
    Sentence sentence = new Sentence(0, new Span(0, text.length()), tokens, List.of());
    Document document = Document.of("odd", text.toString(), null);
    assertThat(RESOLVER.resolve(document, List.of(sentence))).isNotNull();
  }
}
