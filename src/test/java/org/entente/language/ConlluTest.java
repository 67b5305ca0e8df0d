package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConlluTest {

  private static final String TWO =
      """
      # newpar
      # text = The minister can't go.
      1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
      2\tminister\tminister\tNOUN\tNN\t_\t5\tnsubj\t_\t_
      3-4\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
      3\tca\tcan\tAUX\tMD\t_\t5\taux\t_\t_
      4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_
      5\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
      6\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

      # newpar
      1\tAnna\tAnna\tPROPN\tNNP\t_\t3\tnsubj\t_\tName=B-PER
      2\tBerg\tBerg\tPROPN\tNNP\t_\t1\tflat\t_\tName=I-PER
      3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
      4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

      """;

  @Test
  void laysSentencesOutInOneText() {
    AnnotatedText read = Conllu.read(TWO);
    assertThat(read.text()).isEqualTo("The minister can't go.\n\nAnna Berg left.");
    for (Sentence sentence : read.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().of(read.text())).isEqualTo(token.form());
      }
    }
    Sentence second = read.sentences().get(1);
    assertThat(second.names()).containsExactly(new Name(0, 2, NameType.PER));
    assertThat(second.tree().root()).isEqualTo(2);
    assertThat(second.span().of(read.text())).isEqualTo("Anna Berg left.");
  }

  @Test
  void writesWhatItReads() {
    AnnotatedText read = Conllu.read(TWO);
    String written = Conllu.write(read.text(), read.sentences());
    assertThat(written).contains("2\tBerg\tBerg\tPROPN\tNNP\t_\t1\tflat\t_\tName=I-PER\n");
    AnnotatedText again = Conllu.read(written);
    assertThat(again.sentences())
        .extracting(Sentence::tokens)
        .first()
        .isEqualTo(read.sentences().get(0).tokens());
  }

  @Test
  void saysWhichLineIsWrong() {
    assertThatThrownBy(() -> Conllu.read("1\ta\ta\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line 1: 3 columns instead of 10");
    String cycle =
        """
        1\ta\ta\tX\tX\t_\t2\tdep\t_\t_
        2\tb\tb\tX\tX\t_\t1\tdep\t_\t_
        3\tc\tc\tX\tX\t_\t0\troot\t_\t_
        """;
    assertThatThrownBy(() -> Conllu.read(cycle))
        .hasMessageContaining("line 3: ")
        .hasMessageContaining("cycle");
    assertThatThrownBy(() -> Conllu.read("1\ta\ta\tX\tX\t_\t7\tdep\t_\t_\n\n"))
        .hasMessage("line 2: word 1 hangs on 7");
  }
}
