package org.entente.actor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom "the minister" speaks of: the one person to whom the text gave an office that is called so
 * for short. Where two are called so, nobody is meant for sure.
 */
final class RoleAntecedents {

  /** With these an office has another short name: the prime minister is no "minister". */
  private static final Set<String> OTHER =
      Set.of("prime", "vice", "deputy", "assistant", "former", "acting", "interim", "under");

  private final Setting setting;
  private final List<Reference> references;
  private final Clusters clusters;
  private final List<OfficeClaims.Claim> claims;

  RoleAntecedents(
      Setting setting,
      List<Reference> references,
      Clusters clusters,
      List<OfficeClaims.Claim> claims) {
    this.setting = setting;
    this.references = references;
    this.clusters = clusters;
    this.claims = claims;
  }

  void join() {
    for (int i = 0; i < references.size(); i++) {
      if (isShort(references.get(i)) && clusters.find(i) == i) {
        int holder = holder(references.get(i));
        if (holder >= 0) {
          clusters.join(holder, i);
        }
      }
    }
  }

  /** "the minister", without a word more: "the French minister" and "the minister of X" are not. */
  private boolean isShort(Reference reference) {
    Role role = reference.role();
    if (reference.kind() != MentionKind.NOMINAL || role == null || !reference.isPerson()) {
      return false;
    }
    Words words = setting.sentences().get(reference.sentence());
    String next = words.lower(reference.end());
    return role.category() != Role.Category.KIN
        && words.lower(reference.first()).equals("the")
        && reference.coreFirst() == reference.first() + 1
        && !next.equals("of")
        && !next.equals("for")
        && !next.equals("to")
        && !words.isPossessive(reference.end());
  }

  private int holder(Reference reference) {
    Role role = reference.role();
    Set<Integer> holders = new TreeSet<>();
    int last = -1;
    for (OfficeClaims.Claim claim : claims) {
      Reference holder = references.get(claim.holder());
      boolean earlier = holder.span().compareTo(reference.span()) < 0;
      if (role != null && earlier && isCalled(claim.office().role(), role.label())) {
        holders.add(clusters.find(claim.holder()));
        last = claim.holder();
      }
    }
    return holders.size() == 1 ? last : -1;
  }

  /** Whether an office is called so for short: the "secretary of defense" is "the secretary". */
  private static boolean isCalled(String office, String role) {
    int of = office.indexOf(" of ");
    String head = of < 0 ? office : office.substring(0, of);
    String first = head.substring(0, Math.max(0, head.indexOf(' ')));
    boolean own = head.endsWith(" " + role) && !OTHER.contains(first);
    return office.equals(role) || head.equals(role) || own;
  }
}
