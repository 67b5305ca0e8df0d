package org.entente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The words that tell a former, acting or future holder from a present one. Immutable. */
final class Tenures {

  private final Map<String, Tenure> before = new HashMap<>();
  private final Map<String, Tenure> after = new HashMap<>();
  private final Set<String> kept = new HashSet<>();
  private final Set<String> doubts = new HashSet<>();
  private final Map<String, Tenure> verbs = new HashMap<>();
  private final Set<String> posts = new HashSet<>();

  Tenures() {
    for (String[] row : Rows.of("lexicon/tenures.tsv", 2)) {
      if (row[1].equals("keep")) {
        kept.add(row[0]);
      } else if (row[1].equals("doubt")) {
        doubts.add(NameKey.of(row[0]));
      } else if (row[0].startsWith("-")) {
        after.put(NameKey.of(row[0]).strip(), Tenure.valueOf(row[1]));
      } else {
        before.put(NameKey.of(row[0]), Tenure.valueOf(row[1]));
      }
    }
    for (String[] row : Rows.of("lexicon/office-verbs.tsv", 3)) {
      verbs.put(row[0] + " " + row[1], Tenure.valueOf(row[2]));
    }
    for (String[] row : Rows.of("lexicon/post-nouns.tsv", 1)) {
      posts.add(row[0]);
    }
  }

  /**
   * How the holder stands to a role, by the words of its phrase.
   *
   * @param first first token of the phrase
   * @param coreFirst first token of the role
   * @param end after its last token
   */
  Tenure of(Words words, int first, int coreFirst, int end) {
    if (isThen(words, first)) {
      return Tenure.FORMER;
    }
    for (int i = Math.max(0, first); i < end; i++) {
      String key = words.key(i);
      Tenure tenure = i < coreFirst ? before.get(key) : null;
      if (tenure == null && i >= coreFirst && (key.startsWith("ex ") || key.startsWith("then "))) {
        tenure = Tenure.FORMER;
      }
      if (tenure != null) {
        return tenure;
      }
    }
    return suffix(words, end);
  }

  /**
   * "The <i>then</i> president", "<i>then</i>-president"; not "met the minister, then the king".
   */
  private static boolean isThen(Words words, int first) {
    boolean hyphen = words.lower(first - 1).equals("-");
    int then = hyphen ? first - 2 : first - 1;
    return words.lower(then).equals("then")
        && (hyphen || then == 0 || words.isDeterminer(then - 1));
  }

  private Tenure suffix(Words words, int end) {
    String last = words.key(end - 1);
    int space = last.lastIndexOf(' ');
    Tenure tenure = space > 0 ? after.get(last.substring(space + 1)) : null;
    if (tenure == null && words.lower(end - 2).equals("-")) {
      // "president-elect" may be three tokens.
      tenure = after.get(last);
    }
    if (tenure == null && words.lower(end).equals("-") && end + 1 < words.size()) {
      tenure = after.get(words.key(end + 1));
    }
    if (tenure == null && end < words.size()) {
      tenure = after.get(words.key(end));
    }
    return tenure == null ? Tenure.CURRENT : tenure;
  }

  /** "The <i>self-proclaimed</i> mayor": whether a phrase says that the role may not be held. */
  boolean isDoubtful(Words words, int first, int coreFirst) {
    return IntStream.range(Math.max(0, first), coreFirst)
        .anyMatch(
            i ->
                doubts.contains(words.key(i))
                    || words.lower(i - 1).equals("-")
                        && doubts.contains(words.key(i - 2) + " " + words.key(i)));
  }

  /** Whether a word before a role is part of the position: "deputy". */
  boolean isKept(String key) {
    return kept.contains(key);
  }

  /** Whether a word before a role only tells the tenure. */
  boolean isTenure(String key) {
    return before.containsKey(key);
  }

  /** Whether a word before a role says that somebody fills it for a while: "interim". */
  boolean isActing(String key) {
    return before.get(key) == Tenure.ACTING;
  }

  /** Whether a noun is what people hold "as mayor": "post". */
  boolean isPost(String noun) {
    return posts.contains(noun);
  }

  /** What a verb makes of its subject; form is {@code passive}, {@code active} or {@code as}. */
  @Nullable Tenure verb(String lemma, String form) {
    return verbs.get(lemma + " " + form);
  }
}
