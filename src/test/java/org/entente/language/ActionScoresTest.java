package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Scores that states share are those that each state would have alone. */
class ActionScoresTest {

  private static final String[] WORDS = {
    "The", "ministers", "of", "both", "countries", "met", "and", "signed", "a", "treaty", "."
  };
  private static final String[] UPOS = {
    "DET", "NOUN", "ADP", "DET", "NOUN", "VERB", "CCONJ", "VERB", "DET", "NOUN", "PUNCT"
  };
  private static final String[] XPOS = {
    "DT", "NNS", "IN", "DT", "NNS", "VBD", "CC", "VBD", "DT", "NN", "."
  };

  /** A model in which every feature has a weight. */
  private static final Scorer SCORER =
      new Scorer() {
        @Override
        public int classes() {
          return Configuration.ACTIONS;
        }

        @Override
        public int bits() {
          return 20;
        }

        @Override
        public void score(FeatureBuffer buffer, float[] scores) {
          for (int action = 0; action < scores.length; action++) {
            scores[action] = 0;
            for (int i = 0; i < buffer.size(); i++) {
              scores[action] += (buffer.get(i) >> action) & 0xFF;
            }
          }
        }
      };

  @Test
  void areTheSumsOfAllFeaturesOfAState() {
    ParserInput input = new ParserInput(WORDS, UPOS, XPOS, Clusters.none());
    Configuration start = new Configuration(input);
    ActionScores shared = new ActionScores(SCORER, start);
    FeatureBuffer buffer = new FeatureBuffer(SCORER.bits());
    ArcFeatures features = new ArcFeatures(start, buffer);
    Random random = new Random(3);
    float[] found = new float[Configuration.ACTIONS];
    float[] alone = new float[Configuration.ACTIONS];
    for (int derivation = 0; derivation < 200; derivation++) {
      Configuration state = start;
      for (int step = 0; step < 2 * WORDS.length; step++) {
        shared.of(state, found);
        features.extract(state);
        SCORER.score(buffer, alone);
        assertThat(found).as("derivation %s, step %s", derivation, step).containsExactly(alone);
        int action = random.nextInt(Configuration.ACTIONS);
        while (!state.allows(action)) {
          action = random.nextInt(Configuration.ACTIONS);
        }
        state = state.after(action, 0);
      }
    }
  }
}
