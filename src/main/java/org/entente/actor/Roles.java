package org.entente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nouns for persons of {@code ontology/lexicon/roles.tsv}. Immutable. */
final class Roles {

  private static final int LONGEST = 5;

  private final Map<String, Role> byPhrase = new HashMap<>();
  private final Set<String> lastWords = new HashSet<>();

  Roles() {
    for (String[] row : Rows.of("lexicon/roles.tsv", 5)) {
      Role.Category category = Role.Category.valueOf(row[1].toUpperCase(Locale.ROOT));
      Role role = new Role(row[0], category, Gender.of(row[2]), row[4]);
      add(row[0], role);
      Rows.values(row[3]).forEach(variant -> add(variant, role));
      if (category == Role.Category.OFFICE) {
        // "ex-president", "president-elect" may be single tokens.
        add("ex-" + row[0], role);
        add("then-" + row[0], role);
        add(row[0] + "-elect", role);
        add(row[0] + "-designate", role);
      }
    }
  }

  private void add(String phrase, Role role) {
    String key = NameKey.of(phrase);
    byPhrase.putIfAbsent(key, role);
    lastWords.add(lastWord(key));
  }

  /** "vice-president" may be one token. */
  private static String lastWord(String key) {
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  /** A role and the tokens that name it. */
  record Found(Role role, int first, int end) {}

  @Nullable Role named(String key) {
    return byPhrase.get(key);
  }

  /** The longest role whose last token is the one before {@code end}. */
  @Nullable Found endingAt(Words words, int end) {
    if (end == 0 || !lastWords.contains(lastWord(words.key(end - 1)))) {
      return null;
    }
    for (int first = Math.max(0, end - LONGEST); first < end; first++) {
      Role role = isOutside(words, first) ? null : byPhrase.get(words.key(first, end));
      if (role != null && !(first == end - 1 && isAdjective(role, words, first))) {
        return new Found(role, first, end);
      }
    }
    return null;
  }

  /** Punctuation, and "then" as a word of its own: "the then president". */
  private static boolean isOutside(Words words, int i) {
    String key = words.key(i);
    return key.isEmpty() || key.equals("then");
  }

  /** "a <i>major</i> donor", "the <i>general</i> manager": no rank. */
  private static boolean isAdjective(Role role, Words words, int i) {
    return role.category() == Role.Category.RANK
        && words.upos(i).equals("ADJ")
        && !words.isCapitalised(i);
  }

  /** The longest role that begins at {@code first} and ends before {@code limit}. */
  @Nullable Found startingAt(Words words, int first, int limit) {
    if (isOutside(words, first)) {
      return null;
    }
    for (int end = Math.min(limit, first + LONGEST); end > first; end--) {
      Role role =
          lastWords.contains(lastWord(words.key(end - 1)))
              ? byPhrase.get(words.key(first, end))
              : null;
      if (role != null) {
        return new Found(role, first, end);
      }
    }
    return null;
  }
}
