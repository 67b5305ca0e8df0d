package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.language.Token;

/** Which mentions name companies, and which speak again of one: "the airline". Immutable. */
final class CompanyNouns {

  private static final String KIND = "company";

  private final CompanyWords companyWords;
  private final Articles articles;

  /** Words in the names of those meant, by noun; none for any company. */
  private final Map<String, Set<String>> nouns = new HashMap<>();

  CompanyNouns(CompanyWords companyWords, Articles articles) {
    this.companyWords = companyWords;
    this.articles = articles;
    for (String[] row : Rows.of("lexicon/company-nouns.tsv", 3)) {
      nouns.put(row[0], Set.copyOf(Rows.values(row[1])));
    }
  }

  /** Whether a mention names a company: one that is known as such, or of which nothing is known. */
  boolean isName(Reference reference) {
    if (!reference.isName() || reference.type() != ActorType.ORGANIZATION) {
      return false;
    }
    return reference.entry() == null
        ? reference.sector().isEmpty() && isName(reference.label())
        : reference.entry().kind().equals(KIND);
  }

  /** "Acme", "the Acme Corporation", but no "High Court". */
  private boolean isName(String name) {
    String key = NameKey.of(name);
    String last = key.substring(key.lastIndexOf(' ') + 1);
    return !articles.takesArticle(name) || companyWords.endsName(last) || nouns.containsKey(last);
  }

  /** "the company", "the oil company", but not "the company that sold it". */
  boolean isDescription(Words words, Reference reference) {
    int head = reference.head();
    return reference.isThing()
        && reference.kind() == MentionKind.NOMINAL
        && words.lower(reference.first()).equals("the")
        && words.token(head).xpos().equals("NN")
        && nouns.containsKey(words.token(head).lemma())
        && words.sentence().tree().children(head).noneMatch(c -> tells(words, reference, c));
  }

  /** Whether a dependent tells which company is meant. */
  private static boolean tells(Words words, Reference reference, int child) {
    Token token = words.token(child);
    return child < reference.head()
        ? words.isCapitalised(child) && child > reference.first()
        : !words.isPossessive(child) && !token.upos().equals("PUNCT");
  }

  /** Whether a company may be called by the noun of a description. */
  boolean fits(Words words, Reference description, Reference company) {
    Set<String> names = nouns.getOrDefault(words.token(description.head()).lemma(), Set.of());
    List<String> name = List.of(NameKey.of(company.label()).split(" ", -1));
    return names.isEmpty() || name.stream().anyMatch(names::contains);
  }
}
