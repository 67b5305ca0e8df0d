package org.entente.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that end the names of companies and of military units, of {@code
 * ontology/lexicon/company-words.tsv} and {@code unit-words.tsv}. Immutable.
 */
final class CompanyWords {

  private final Set<String> companies = new HashSet<>();
  private final Set<String> units = new HashSet<>();

  CompanyWords() {
    Rows.of("lexicon/company-words.tsv", 1).forEach(row -> companies.add(row[0]));
    Rows.of("lexicon/unit-words.tsv", 1).forEach(row -> units.add(row[0]));
  }

  /** Whether all words of a key are such that the short name of a company leaves them out. */
  boolean areEnd(String key) {
    return List.of(key.split(" ", -1)).stream().allMatch(companies::contains);
  }

  /** Whether capitalised words that end with this one name an organisation. */
  boolean endsName(String key) {
    return companies.contains(key) || units.contains(key);
  }
}
