package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClustersTest {

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Clusters clusters = writtenAndRead(Map.of("envoy", "001", "minister", "001", "met", "1"));
    assertThat(clusters.path(clusters.of("envoy"))).isEqualTo("001");
    assertThat(clusters.of("minister")).isEqualTo(clusters.of("envoy"));
    assertThat(clusters.path(clusters.of("met"))).isEqualTo("1");
  }

  @Test
  void anUnknownWordHasTheEmptyPath() throws IOException {
    Clusters clusters = writtenAndRead(Map.of("envoy", "001"));
    assertThat(clusters.of("teapot")).isZero();
    assertThat(clusters.path(0)).isEmpty();
    assertThat(Clusters.none().of("envoy")).isZero();
  }

  @Test
  void caseAndDigitsDoNotMatter() throws IOException {
    Clusters clusters = writtenAndRead(Map.of("envoy", "0", "0000", "1"));
    assertThat(clusters.of("ENVOY")).isEqualTo(clusters.of("envoy")).isPositive();
    assertThat(clusters.of("1987")).isEqualTo(clusters.of("2024")).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"minister, secretary", "killed, wounded", "monday, tuesday", "germany, france"})
  void wordsAlikeAreNearInTheTree(String one, String other) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Clusters.class.getResourceAsStream("clusters.bin"))) {
      Clusters clusters = Clusters.read(in);
      String path = clusters.path(clusters.of(one));
      assertThat(clusters.path(clusters.of(other))).startsWith(path.substring(0, 6));
    }
  }

  private static Clusters writtenAndRead(Map<String, String> words) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Clusters.write(words, out);
    return Clusters.read(new ByteArrayInputStream(out.toByteArray()));
  }
}
