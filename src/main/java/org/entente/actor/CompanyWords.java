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
  private final Set<String> legalForms = new HashSet<>();
  private final Set<String> units = new HashSet<>();

  CompanyWords() {
    for (String[] row : Rows.of("lexicon/company-words.tsv", 2)) {
      companies.add(row[0]);
      if (row[1].equals("legal")) {
        legalForms.add(row[0]);
      }
    }
    Rows.of("lexicon/unit-words.tsv", 1).forEach(row -> units.add(row[0]));
  }

  /** Whether all words of a key are such that the short name of a company leaves them out. */
  boolean areEnd(String key) {
    return List.of(key.split(" ", -1)).stream().allMatch(companies::contains);
  }

  /** The key of a name without the legal form of a company at its end: "skoda" of "skoda inc". */
  String withoutLegalForm(String key) {
    int space = key.lastIndexOf(' ');
    return space > 0 && legalForms.contains(key.substring(space + 1))
        ? key.substring(0, space)
        : key;
  }

  /** Whether capitalised words that end with this one name an organisation. */
  boolean endsName(String key) {
    return companies.contains(key) || units.contains(key);
  }
}
