package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who says what stands in direct speech, and for whom "we" speaks there: for the body that speaks,
 * or that the person who speaks holds an office of.
 */
final class Voices {

  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");

  /** Speaks where no direct speech is. */
  static final int NOBODY = -1;

  private final List<Reference> references;
  private final Clusters clusters;
  private final Speakers speakers;

  /** The clusters of the bodies of which persons hold offices. */
  private final Map<Integer, Integer> offices = new HashMap<>();

  /** The clusters of those who speak, by sentence. */
  private final Map<Integer, Integer> bySentence = new HashMap<>();

  /**
   * @param led the companies of those who are called the head of one that is not named there
   */
  Voices(
      List<Reference> references,
      Clusters clusters,
      List<OfficeClaims.Claim> claims,
      Map<Integer, Integer> led,
      Speakers speakers) {
    this.references = references;
    this.clusters = clusters;
    this.speakers = speakers;
    for (OfficeClaims.Claim claim : claims) {
      Reference body = claim.office().body();
      if (body != null && speaks(body) && claim.tenure() != Tenure.FORMER) {
        int holder = clusters.find(claim.holder());
        offices.putIfAbsent(holder, clusters.find(references.indexOf(body)));
      }
    }
    led.forEach((holder, body) -> offices.putIfAbsent(clusters.find(holder), clusters.find(body)));
  }

  private static boolean speaks(Reference reference) {
    return reference.type() != null && reference.type() != ActorType.PLACE;
  }

  /**
   * The cluster of who says a word: {@link #NOBODY} where nobody does, below that for each
   * quotation of which it is not known.
   */
  int speaker(int sentence, int token) {
    int quotation = speakers.quotations().number(sentence, token);
    int speaker = quotation == 0 ? NOBODY : bySentence.computeIfAbsent(sentence, this::speaker);
    return quotation > 0 && speaker < 0 ? NOBODY - quotation : speaker;
  }

  private int speaker(int sentence) {
    int speaker = speakers.speaker(sentence, Voices::speaks);
    return speaker < 0 ? NOBODY : clusters.find(speaker);
  }

  /** The cluster of the body for which a mention speaks; {@link #NOBODY} where none is known. */
  int body(int i) {
    Reference reference = references.get(i);
    boolean we =
        reference.kind() == MentionKind.PRONOUN && WE.contains(NameKey.of(reference.label()));
    int speaker = we ? speaker(reference.sentence(), reference.head()) : NOBODY;
    boolean person = speaker >= 0 && references.get(speaker).isPerson();
    return person ? offices.getOrDefault(speaker, NOBODY) : Math.max(speaker, NOBODY);
  }
}
