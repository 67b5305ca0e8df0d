package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.irix.IRIx;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Joe_Biden | Joe_Biden",
        "Nicolás_Maduro | Nicolás_Maduro",
        "王毅 | 王毅",
        "नरेन्द्र_मोदी | नरेन्द्र_मोदी",
        "Côte_d'Ivoire | Côte_d'Ivoire",
        "Georgia_(country) | Georgia_(country)",
        "U.S._Army | U.S._Army",
        "AT&T | AT%26T",
        "a/b#c?d | a%2Fb%23c%3Fd",
        "say \"hi\" | say%20%22hi%22",
        "<script> | %3Cscript%3E",
        "100% | 100%25",
        ".. | %2E.",
        "~ | %7E",
      })
  void segmentsAreReadableAndSafe(String key, String segment) {
    assertThat(Segment.of(key)).isEqualTo(segment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\r\t",
        "\u0000",
        "\u202Egnp.exe",
        "\uD800",
        "\uFFFF",
        "😀",
        "\uE000",
        "."
      })
  void oddKeysGiveValidIris(String key) {
    String iri = Iris.standard().entity(actor(key)).getURI();

    assertThat(IRIx.create(iri).isAbsolute()).isTrue();
    assertThat(IRIx.create("https://w3id.org/").resolve(iri).str()).isEqualTo(iri);
    assertThat(iri).startsWith("https://w3id.org/entente/actor/").hasSizeGreaterThan(31);
    assertThat(iri.substring(31)).matches("[\\p{L}\\p{M}\\p{Nd}_().,'~%-]+");
  }

  @Test
  void longKeysAreCutAndStayDifferent() {
    String one = Segment.of("é".repeat(1_000_000) + "a");
    String other = Segment.of("é".repeat(1_000_000) + "b");

    assertThat(one).hasSizeLessThanOrEqualTo(160).isNotEqualTo(other);
    assertThat(Segment.of("&".repeat(500))).matches("(%26)+~[0-9a-f]{16}");
    assertThat(Segment.of("𝐀𐐷".repeat(200))).matches(s -> IRIx.create("x:" + s).isAbsolute());
  }

  @Test
  void composedAndDecomposedAccentsAreOneName() {
    assertThat(Segment.of("Nicola\u0301s")).isEqualTo(Segment.of("Nicol\u00E1s"));
  }

  @Test
  void onlyActorsPositionsAndMembershipsAreShared() {
    Iris iris = Iris.standard();

    assertThat(iris.isShared(iris.entity(Articles.BIDEN))).isTrue();
    assertThat(iris.isShared(iris.entity(Articles.PRESIDENT))).isTrue();
    assertThat(iris.isShared(iris.membership(Articles.BIDEN, Articles.PRESIDENT))).isTrue();
    assertThat(iris.isShared(iris.statement("1"))).isFalse();
    assertThat(iris.isShared(iris.document(Articles.call().document()))).isFalse();
    assertThat(iris.isShared(iris.run(Articles.RUN))).isFalse();
    assertThat(iris.isShared(new Iris("urn:x/").entity(Articles.BIDEN))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "news/",
        "http://example.org",
        "http://exa mple.org/",
        "http://e.org/\"/"
      })
  void aBaseIsAbsoluteAndEndsWithASlash(String base) {
    assertThatThrownBy(() -> new Iris(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a base");
  }

  private static Actor actor(String id) {
    return new Actor(id, id, ActorType.PERSON, List.of(), null, null);
  }
}
