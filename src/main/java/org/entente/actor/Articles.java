package org.entente.actor;

import java.util.HashSet;
import java.util.Set;

/** Which names take an article: "of the European Commission", but "of Gazprom". Immutable. */
final class Articles {

  private final Set<String> nouns = new HashSet<>();

  Articles() {
    for (String[] row : Rows.of("lexicon/article-nouns.tsv", 1)) {
      nouns.add(row[0]);
    }
  }

  /** The name as it stands within a sentence. */
  String withArticle(String name) {
    boolean article = takesArticle(name) && !name.regionMatches(true, 0, "the ", 0, 4);
    return article ? "the " + name : name;
  }

  /** Whether a name is one of an institution, such as "European Commission". */
  boolean takesArticle(String name) {
    String key = NameKey.of(name);
    int of = key.indexOf(" of ");
    int forWord = key.indexOf(" for ");
    int cut = of > 0 ? of : forWord > 0 ? forWord : key.length();
    String head = key.substring(key.lastIndexOf(' ', cut - 1) + 1, cut);
    return nouns.contains(head);
  }
}
