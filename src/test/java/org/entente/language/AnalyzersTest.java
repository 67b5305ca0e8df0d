package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.entente.text.Document;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzersTest {

  private static final Analyzer ANALYZER = Analyzers.standard();

  private static final String NEWS =
      """
      Minister resigns after talks fail

      The president of Norland, Anna Berg, met Maj. Gen. Igor Petrov in Paris on Jan. 5. “We can’t
      wait any longer,” she told the B.B.C. on Thursday. The talks lasted 2.5 hours, said John F.
      Miller, a U.S. diplomat.
      """;

  private static List<Sentence> analyze(String text) {
    return ANALYZER.analyze(Document.of("test", text, null));
  }

  private static String words(Sentence sentence) {
    return sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" "));
  }

  @Test
  void readsNews() {
    List<Sentence> sentences = analyze(NEWS);
    assertThat(sentences)
        .extracting(AnalyzersTest::words)
        .containsExactly(
            "Minister resigns after talks fail",
            "The president of Norland , Anna Berg , met Maj. Gen. Igor Petrov in Paris on Jan. 5 .",
            "“ We ca n’t wait any longer , ” she told the B.B.C. on Thursday .",
            "The talks lasted 2.5 hours , said John F. Miller , a U.S. diplomat .");
    Sentence second = sentences.get(1);
    Token met = second.token(second.tree().root());
    assertThat(met.form()).isEqualTo("met");
    assertThat(met.lemma()).isEqualTo("meet");
    assertThat(met.xpos()).isEqualTo("VBD");
    assertThat(second.names())
        .extracting(name -> second.span(name.first(), name.end()).of(NEWS) + " " + name.type())
        .contains("Anna Berg PER", "Paris LOC");
  }

  @Test
  void readsOnlyThePassages() {
    String text = "Title: Nothing\nThe minister left.\nRead more here.";
    int start = text.indexOf("The");
    Document document =
        new Document(
            "d",
            text,
            List.of(new Span(start, text.indexOf("\nRead"))),
            null,
            null,
            null,
            null,
            null);
    assertThat(ANALYZER.analyze(document))
        .singleElement()
        .extracting(s -> s.span().of(text))
        .isEqualTo("The minister left.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \r\n\t ",
        "\u0000\u0001\u0002\uFFFD\uD800\uDC00\uD800 \u0007",
        ". . . ... !!! ??? .",
        "«»“”‘’—– \u00A0\u00AD",
        "A\r\nB\rC\u2028D\fE",
        "Ünïcödé 中文没有空格 עברית 👩‍👩‍👧 e\u0301",
        "She said:\r\n\r\n\"No.\"\r\n"
      })
  void keepsItsPromisesOnOddText(String text) {
    check(text, analyze(text));
  }

  @Test
  void boundsHugeInput() {
    String word = "a".repeat(1_000_000);
    String list = "one, ".repeat(10_000);
    String stops = "x.".repeat(30_000);
    String bare = "word ".repeat(10_000);
    for (String text : List.of(word, list, stops, bare)) {
      List<Sentence> sentences = analyze(text);
      check(text, sentences);
      assertThat(sentences).allMatch(s -> s.size() <= 200);
    }
  }

  private static void check(String text, List<Sentence> sentences) {
    int end = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      assertThat(sentence.index()).isEqualTo(i);
      assertThat(sentence.size()).isPositive();
      assertThat(sentence.span()).isEqualTo(sentence.span(0, sentence.size()));
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(token.span().end()).isGreaterThan(token.span().start());
        assertThat(token.span().of(text)).isEqualTo(token.form());
        assertThat(token.form()).isEqualTo(token.form().strip()).isNotEmpty();
        end = token.span().end();
      }
    }
  }

  @Test
  void lineEndsChangeOnlyOffsets() {
    String unix = NEWS.replace("\r\n", "\n");
    List<Sentence> one = analyze(unix);
    List<Sentence> other = analyze(unix.replace("\n", "\r\n"));
    assertThat(other)
        .extracting(AnalyzersTest::words)
        .isEqualTo(one.stream().map(AnalyzersTest::words).toList());
  }

  @Test
  void givesTheSameOnEveryThread() throws Exception {
    List<String> texts = List.of(NEWS, "Childers 's book sold well .", "No. 5 won. So did he.");
    List<String> expected = texts.stream().map(AnalyzersTest::conllu).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<String>> calls = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        String text = texts.get(i % texts.size());
        calls.add(() -> conllu(text));
      }
      List<Future<String>> results = threads.invokeAll(calls);
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(expected.get(i % texts.size()));
      }
    }
  }

  private static String conllu(String text) {
    return Conllu.write(text, analyze(text));
  }
}
