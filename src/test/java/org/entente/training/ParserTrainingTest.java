package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.entente.language.Arcs;
import org.entente.language.BeamParser;
import org.entente.language.Clusters;
import org.entente.language.Conllu;
import org.entente.language.Sentence;
import org.junit.jupiter.api.Test;

class ParserTrainingTest {

  private static final String TREES =
      """
      1\tEnvoys\tenvoy\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
      2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_
      3\trebels\trebel\tNOUN\tNNS\t_\t2\tobj\t_\t_

      1\tRebels\trebel\tNOUN\tNNS\t_\t3\tnsubj:pass\t_\t_
      2\twere\tbe\tAUX\tVBD\t_\t3\taux:pass\t_\t_
      3\tmet\tmeet\tVERB\tVBN\t_\t0\troot\t_\t_
      4\tby\tby\tADP\tIN\t_\t5\tcase\t_\t_
      5\tenvoys\tenvoy\tNOUN\tNNS\t_\t3\tobl:agent\t_\t_

      1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
      2\tking\tking\tNOUN\tNN\t_\t5\tnsubj\t_\t_
      3\tof\tof\tADP\tIN\t_\t4\tcase\t_\t_
      4\tNorway\tNorway\tPROPN\tNNP\t_\t2\tnmod\t_\t_
      5\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_

      """;

  private final List<ParsedWords> sentences =
      Conllu.read(TREES).sentences().stream().map(Treebank::withGoldTags).toList();

  @Test
  void aParserLearnsTheTreesItIsShown() {
    BeamParser parser = train();
    List<Sentence> trees = Conllu.read(TREES).sentences();
    for (int k = 0; k < trees.size(); k++) {
      Arcs arcs = parse(parser, sentences.get(k));
      for (int i = 0; i < trees.get(k).size(); i++) {
        assertThat(arcs.heads()[i]).isEqualTo(trees.get(k).token(i).head());
        assertThat(arcs.relations()[i]).isEqualTo(trees.get(k).token(i).deprel());
      }
    }
  }

  @Test
  void trainingTwiceGivesTheSameBytes() throws IOException {
    assertThat(bytes(train())).isEqualTo(bytes(train()));
  }

  @Test
  void aModelReadAndWrittenAgainIsTheSame() throws IOException {
    byte[] model = bytes(train());
    BeamParser read = BeamParser.read(new ByteArrayInputStream(model), Clusters.none());
    assertThat(bytes(read)).isEqualTo(model);
    for (ParsedWords sentence : sentences) {
      assertThat(parse(read, sentence).heads()).isEqualTo(parse(train(), sentence).heads());
    }
  }

  private BeamParser train() {
    ParserTraining training = new ParserTraining(sentences, sentences, Clusters.none(), line -> {});
    training.learnRelations(5);
    training.learnArcs(5);
    return training.parser(0);
  }

  private static byte[] bytes(BeamParser parser) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    parser.write(out);
    return out.toByteArray();
  }

  private static Arcs parse(BeamParser parser, ParsedWords sentence) {
    return parser.parse(sentence.words(), sentence.upos(), sentence.xpos());
  }
}
