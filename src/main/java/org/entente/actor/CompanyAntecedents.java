package org.entente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.language.Token;

/**
 * Which company "the company" speaks of: the only one that its sentence names before, else the one
 * of which the sentence before says something, else the only one so far or the one that the text
 * began with. Where another body comes between, none is meant for sure.
 */
final class CompanyAntecedents {

  private static final int NONE = -1;

  private static final String BUSINESS = "BUS";

  private final Setting setting;
  private final List<Reference> references;
  private final Clusters clusters;
  private final CompanyNouns nouns;

  /** The bodies of which people hold offices, by the clusters of these people. */
  private final Map<Integer, Integer> bodies = new HashMap<>();

  /** Those who hold an office of a company that is not named there. */
  private final Set<Integer> heads = new HashSet<>();

  /** The companies named so far, as clusters. */
  private final Set<Integer> companies = new LinkedHashSet<>();

  CompanyAntecedents(
      Setting setting,
      List<Reference> references,
      Clusters clusters,
      CompanyNouns nouns,
      List<OfficeClaims.Claim> claims) {
    this.setting = setting;
    this.references = references;
    this.clusters = clusters;
    this.nouns = nouns;
    for (OfficeClaims.Claim claim : claims) {
      Reference body = claim.office().body();
      if (body != null && claim.tenure() != Tenure.FORMER) {
        bodies.putIfAbsent(clusters.find(claim.holder()), references.indexOf(body));
      } else if (body == null && isBusiness(claim)) {
        heads.add(claim.holder());
      }
    }
  }

  private boolean isBusiness(OfficeClaims.Claim claim) {
    Role role = references.get(claim.role() < 0 ? claim.holder() : claim.role()).role();
    return role != null && role.sector().equals(BUSINESS);
  }

  /**
   * Joins descriptions with the companies that they speak of.
   *
   * @return the companies of those who are called "the chief executive" without a company: mentions
   *     by mentions
   */
  Map<Integer, Integer> join() {
    Map<Integer, Integer> led = new HashMap<>();
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      Words words = setting.sentences().get(reference.sentence());
      if (nouns.isName(reference)) {
        companies.add(clusters.find(i));
      } else if (nouns.isDescription(words, reference)) {
        int company =
            company(
                i,
                companies.stream()
                    .filter(c -> nouns.fits(words, reference, references.get(c)))
                    .toList());
        if (company != NONE) {
          clusters.join(company, i);
        }
      } else if (heads.contains(i)) {
        int company = company(i, List.copyOf(companies));
        if (company != NONE) {
          led.put(i, company);
        }
      }
    }
    return led;
  }

  private int company(int i, List<Integer> fitting) {
    int sentence = references.get(i).sentence();
    List<Integer> here =
        mentions(sentence, i)
            .mapToObj(k -> body(clusters.find(k)))
            .filter(fitting::contains)
            .toList();
    if (!here.isEmpty()) {
      boolean one = Set.copyOf(here).size() == 1;
      return one || subjects(sentence, i).contains(here.getLast()) ? here.getLast() : NONE;
    }
    if (hasOther(sentence, i)) {
      return NONE;
    }
    Set<Integer> before = new LinkedHashSet<>(subjects(sentence - 1, i));
    before.retainAll(fitting);
    if (before.isEmpty()) {
      return hasOther(sentence - 1, i) ? NONE : topic(i, fitting);
    }
    return before.size() == 1 ? before.iterator().next() : NONE;
  }

  /** The only company so far, or the only one of which the first sentence says something. */
  private int topic(int before, List<Integer> companies) {
    Set<Integer> first = new LinkedHashSet<>(subjects(0, before));
    first.retainAll(companies);
    return companies.size() == 1
        ? companies.getFirst()
        : first.size() == 1 ? first.iterator().next() : NONE;
  }

  /** Those who are subjects in a sentence before a mention, or whose people are. */
  private List<Integer> subjects(int sentence, int before) {
    return mentions(sentence, before)
        .filter(k -> isSubject(references.get(k)))
        .mapToObj(k -> body(clusters.find(k)))
        .toList();
  }

  /** Whether a body or place that is not known for a company does something. */
  private boolean hasOther(int sentence, int before) {
    return mentions(sentence, before)
        .filter(k -> references.get(k).isName() && isSubject(references.get(k)))
        .filter(k -> !references.get(k).isPerson())
        .anyMatch(k -> !companies.contains(clusters.find(k)));
  }

  private IntStream mentions(int sentence, int before) {
    return IntStream.range(0, before).filter(k -> references.get(k).sentence() == sentence);
  }

  private boolean isSubject(Reference reference) {
    Words words = setting.sentences().get(reference.sentence());
    Token head = words.token(reference.head());
    return (head.is("conj") ? words.token(head.head()) : head).is("nsubj");
  }

  private int body(int cluster) {
    int body = bodies.getOrDefault(cluster, NONE);
    return body == NONE ? cluster : clusters.find(body);
  }
}
