package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For whom "we" speaks in direct speech: for the body that speaks, or that the person who speaks
 * holds an office of. Where that is not known, at least the "we" of two speakers are two.
 */
final class Voices {

  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");

  private final Map<Integer, Integer> bodies = new HashMap<>();
  private final Map<Integer, Integer> speakers = new HashMap<>();

  Voices(
      List<Reference> references,
      Clusters clusters,
      List<OfficeClaims.Claim> claims,
      Speakers speakers) {
    Map<Integer, Integer> offices = new HashMap<>();
    for (OfficeClaims.Claim claim : claims) {
      Reference body = claim.office().body();
      if (body != null && speaks(body) && claim.tenure() != Tenure.FORMER) {
        int holder = clusters.find(claim.holder());
        offices.putIfAbsent(holder, clusters.find(references.indexOf(body)));
      }
    }
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      if (isWe(reference) && speakers.isQuoted(reference.sentence(), reference.head())) {
        int speaker = speakers.speaker(reference.sentence(), Voices::speaks);
        if (speaker >= 0) {
          int cluster = clusters.find(speaker);
          boolean person = references.get(cluster).isPerson();
          this.speakers.put(i, cluster);
          this.bodies.put(i, person ? offices.getOrDefault(cluster, -1) : cluster);
        }
      }
    }
  }

  private static boolean isWe(Reference reference) {
    return reference.kind() == MentionKind.PRONOUN && WE.contains(NameKey.of(reference.label()));
  }

  private static boolean speaks(Reference reference) {
    return reference.type() != null && reference.type() != ActorType.PLACE;
  }

  /** The cluster of the body for which a mention speaks; -1 where none is known. */
  int body(int reference) {
    return bodies.getOrDefault(reference, -1);
  }

  /** The cluster of who says a mention; -1 where that is not known. */
  int speaker(int reference) {
    return speakers.getOrDefault(reference, -1);
  }
}
