package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mentions that the rules for actors found, by their heads and names. */
final class KnownMentions {

  /** No cluster. */
  static final int NONE = -1;

  private final List<Reference> references;
  private final Clusters clusters;
  private final Voices voices;
  private final Map<Long, Integer> byHead = new HashMap<>();

  /** The genders of the actors by cluster, as far as names and descriptions tell. */
  private final Map<Integer, Gender> genders = new HashMap<>();

  /** A mention with each name; {@link #NONE} for names that several have. */
  private final Map<String, Integer> byName = new HashMap<>();

  KnownMentions(Setting setting, List<Reference> references, Clusters clusters, Voices voices) {
    this.references = references;
    this.clusters = clusters;
    this.voices = voices;
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      if (reference.gender() != Gender.UNKNOWN && reference.kind() != MentionKind.PRONOUN) {
        genders.putIfAbsent(cluster(i), reference.gender());
      }
      boolean joined = references.get(clusters.find(i)).type() != null;
      if (joined || reference.type() != null || reference.kind() == MentionKind.PRONOUN) {
        byHead.putIfAbsent(place(reference.sentence(), reference.head()), i);
      }
    }
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      if (reference.isName()) {
        // Parsers part "the firm's head" from "Jane Roe" now and then.
        Words words = setting.sentences().get(reference.sentence());
        int core = words.head(reference.coreFirst(), reference.coreEnd());
        byHead.putIfAbsent(place(reference.sentence(), core), i);
        byName.merge(
            words.key(reference.coreFirst(), reference.coreEnd()),
            i,
            (a, b) -> a != NONE && cluster(a) == cluster(b) ? a : NONE);
      }
    }
  }

  private static long place(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /** The mention with a head, or with the name apposed to it: "its parent company, [Acme]". */
  @Nullable Integer at(Words words, int head) {
    Integer own = byHead.get(place(words.sentence().index(), head));
    if (own != null || words.upos(head).equals("PROPN") || words.token(head).xpos().endsWith("S")) {
      return own;
    }
    int name = words.sentence().tree().child(head, "appos");
    boolean list = name < head || words.sentence().tree().child(name, "conj") >= 0;
    Integer apposed = list ? null : byHead.get(place(words.sentence().index(), name));
    return apposed == null || !references.get(apposed).isName() ? null : apposed;
  }

  /** Whether a word is the head of a name: "[Bank] of America". */
  boolean isNamed(Words words, int head) {
    Integer own = byHead.get(place(words.sentence().index(), head));
    if (own == null) {
      return false;
    }
    Reference name = references.get(own);
    boolean core = name.isName() && name.coreFirst() <= head && head < name.coreEnd();
    return core && (name.isPerson() || !words.token(head).xpos().endsWith("S"));
  }

  /** A mention elsewhere of whom alone the document calls by a name: "[Oslo] police". */
  @Nullable Integer named(String key) {
    int mention = byName.getOrDefault(key, NONE);
    return mention == NONE ? null : mention;
  }

  /** The mention that stands for all of the same cluster. */
  Reference typical(int mention) {
    return references.get(cluster(mention));
  }

  /** The gender that a name or description of the same cluster tells. */
  Gender gender(int mention) {
    return genders.getOrDefault(cluster(mention), Gender.UNKNOWN);
  }

  int cluster(int mention) {
    int body = voices.body(mention);
    return body < 0 ? clusters.find(mention) : body;
  }
}
