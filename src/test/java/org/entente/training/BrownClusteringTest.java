package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrownClusteringTest {

  @Test
  void wordsOfLikeContextsShareAClass() {
    Map<String, String> paths = cluster();
    assertThat(paths.get("berlin")).isEqualTo(paths.get("ankara")).isEqualTo(paths.get("tokyo"));
    assertThat(paths.get("met")).isEqualTo(paths.get("praised")).isEqualTo(paths.get("warned"));
    assertThat(paths.get("berlin")).isNotEqualTo(paths.get("met"));
  }

  @Test
  void rareWordsGetNone() {
    assertThat(cluster()).doesNotContainKey("once");
  }

  @Test
  void pathsDescribeABinaryTree() {
    List<String> paths = cluster().values().stream().distinct().toList();
    double share = paths.stream().mapToDouble(path -> Math.pow(2, -path.length())).sum();
    assertThat(share).isEqualTo(1);
  }

  @Test
  void theSameTextGivesTheSameClusters() {
    assertThat(cluster()).isEqualTo(cluster());
  }

  private static Map<String, String> cluster() {
    List<String> places = List.of("Berlin", "Ankara", "Tokyo");
    List<String> verbs = List.of("met", "praised", "warned");
    List<String[]> sentences = new ArrayList<>();
    for (String place : places) {
      for (String verb : verbs) {
        for (String other : places) {
          sentences.add(new String[] {"ministers", "of", place, verb, "those", "of", other, "."});
        }
      }
    }
    sentences.add(new String[] {"once"});
    return new BrownClustering(6, 100, 10, line -> {}).cluster(sentences);
  }
}
