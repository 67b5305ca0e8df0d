package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeamParserTest {

  private static BeamParser parser;

  @BeforeAll
  static void readModel() throws IOException {
    parser = BeamParser.read(open("parser.bin"), Clusters.read(open("clusters.bin")));
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(BeamParser.class.getResourceAsStream(name));
  }

  /** A sentence as word/UPOS/XPOS, then the arcs expected as dependent relation head. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Iran/PROPN/NNP accused/VERB/VBD Israel/PROPN/NNP of/SCONJ/IN killing/VERB/VBG a/DET/DT scientist/NOUN/NN ./PUNCT/. | Iran nsubj accused, Israel obj accused, killing advcl accused, scientist obj killing
          The/DET/DT minister/NOUN/NN was/AUX/VBD dismissed/VERB/VBN by/ADP/IN the/DET/DT king/NOUN/NN on/ADP/IN Monday/PROPN/NNP ./PUNCT/. | minister nsubj:pass dismissed, king obl:agent dismissed, Monday obl dismissed
          France/PROPN/NNP and/CCONJ/CC Italy/PROPN/NNP signed/VERB/VBD a/DET/DT treaty/NOUN/NN with/ADP/IN Libya/PROPN/NNP ./PUNCT/. | France nsubj signed, Italy conj France, treaty obj signed
          The/DET/DT envoy/NOUN/NN said/VERB/VBD that/SCONJ/IN talks/NOUN/NNS had/AUX/VBD failed/VERB/VBN ./PUNCT/. | envoy nsubj said, failed ccomp said, talks nsubj failed
          """)
  void findsWhoDidWhat(String sentence, String expected) {
    assertThat(arcs(sentence.split(" ", -1))).contains(expected.split(", ", -1));
  }

  private static List<String> arcs(String[] tagged) {
    int n = tagged.length;
    String[] words = new String[n];
    String[] upos = new String[n];
    String[] xpos = new String[n];
    for (int i = 0; i < n; i++) {
      String[] parts = tagged[i].split("/", -1);
      words[i] = parts[0];
      upos[i] = parts[1];
      xpos[i] = parts[2];
    }
    Arcs arcs = parser.parse(words, upos, xpos);
    List<String> result = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (arcs.heads()[i] >= 0) {
        result.add(words[i] + " " + arcs.relations()[i] + " " + words[arcs.heads()[i]]);
      }
    }
    return result;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 60, 250, 251, 300, 3000})
  void anyNumberOfWordsGivesOneTree(int n) {
    String[] kinds = {"NOUN/NN", "VERB/VBD", "PUNCT/,", "CCONJ/CC", "ADP/IN", "ODD/ODD"};
    assertTree(n, kinds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUNCT/.", "NOUN/NN", "VERB/VB", "ADP/IN", "/", "X/FW"})
  void aRowOfOneKindGivesOneTree(String kind) {
    assertTree(300, new String[] {kind});
  }

  private static void assertTree(int n, String[] kinds) {
    Arcs arcs = parse(n, kinds);
    assertThat(Arrays.stream(arcs.heads()).filter(head -> head == -1)).hasSize(1);
    for (int i = 0; i < n; i++) {
      int steps = 0;
      for (int node = i; node >= 0; node = arcs.heads()[node]) {
        assertThat(steps++).isLessThan(n);
      }
      assertThat(arcs.relations()[i].equals("root")).isEqualTo(arcs.heads()[i] == -1);
    }
  }

  private static Arcs parse(int n, String[] kinds) {
    String[] words = new String[n];
    String[] upos = new String[n];
    String[] xpos = new String[n];
    for (int i = 0; i < n; i++) {
      int slash = kinds[i % kinds.length].indexOf('/');
      words[i] = "w" + i % 17;
      upos[i] = kinds[i % kinds.length].substring(0, slash);
      xpos[i] = kinds[i % kinds.length].substring(slash + 1);
    }
    return parser.parse(words, upos, xpos);
  }

  @Test
  void aWordMayBeEmptyOrHuge() {
    String[] words = {"", "x".repeat(100_000), "\uD800"};
    String[] tags = {"NOUN", "NOUN", "NOUN"};
    assertThat(parser.parse(words, tags, tags).heads()).hasSize(3).contains(-1);
  }

  @Test
  void threadsShareAParser() throws Exception {
    String[] kinds = {"DET/DT", "NOUN/NN", "VERB/VBD", "ADP/IN", "PROPN/NNP", "PUNCT/,"};
    Arcs alone = parse(200, kinds);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<Arcs>> results = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        results.add(threads.submit(() -> parse(200, kinds)));
      }
      for (Future<Arcs> result : results) {
        assertThat(result.get().heads()).containsExactly(alone.heads());
        assertThat(result.get().relations()).containsExactly(alone.relations());
      }
    }
  }

  @Test
  void aFileThatIsNoModelIsRefused() {
    assertThatThrownBy(
            () -> BeamParser.read(new ByteArrayInputStream(new byte[100]), Clusters.none()))
        .isInstanceOf(IOException.class);
  }
}
