package org.entente.graph;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.entente.actor.Actor;
import org.entente.actor.OfficeClaim;
import org.entente.actor.Position;
import org.entente.actor.Tenure;
import org.entente.statement.Extraction;
import org.entente.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Memberships of the W3C Organization Ontology for the offices that a document asserts. A document
 * of 12 November 2021 that speaks of "the US president, Joe Biden" says that the office was held on
 * that day, not since when or until when.
 */
final class OfficeWriter {

  private final Iris iris;
  private final Triples out;

  OfficeWriter(Iris iris, Triples out) {
    this.iris = iris;
    this.out = out;
  }

  /** Writes the offices that an asserted statement bears out. */
  void write(Extraction extraction) {
    List<OfficeClaim> claims = extraction.cast().offices();
    LocalDate day = extraction.document().date();
    for (Statement statement : extraction.statements()) {
      if (statement.asserted()
          && statement.subject() instanceof Actor holder
          && statement.object() instanceof Position position) {
        claims.stream()
            .filter(claim -> claim.holder().id().equals(holder.id()))
            .filter(claim -> claim.position().id().equals(position.id()))
            .forEach(claim -> write(claim, day));
      }
    }
  }

  private void write(OfficeClaim claim, @Nullable LocalDate day) {
    Node membership = iris.membership(claim.holder(), claim.position());
    Actor body = claim.position().organization();
    out.add(membership, Vocabulary.TYPE, Vocabulary.MEMBERSHIP);
    out.add(membership, Vocabulary.MEMBER, iris.entity(claim.holder()));
    out.add(membership, Vocabulary.MEMBERSHIP_POST, iris.entity(claim.position()));
    if (body != null) {
      out.add(membership, Vocabulary.ORGANIZATION, iris.entity(body));
    }
    if (claim.tenure() == Tenure.ACTING) {
      out.add(membership, Vocabulary.TYPE, Vocabulary.ACTING_MEMBERSHIP);
    }
    out.day(membership, said(claim.tenure()), day);
  }

  private static Node said(Tenure tenure) {
    return switch (tenure) {
      case CURRENT, ACTING -> Vocabulary.HELD_ON;
      case FORMER -> Vocabulary.FORMER_ON;
      case DESIGNATE -> Vocabulary.DESIGNATE_ON;
    };
  }
}
