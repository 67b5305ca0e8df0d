package org.entente.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reporting clauses beside what they report, known by where they stand rather than by the tree,
 * which is least sure of them: <i>"...," A told the press</i>; <i>A said: "..."</i>; <i>X, said A,
 * Y</i>.
 */
final class Taglines {

  private static final int LONGEST = 20;
  private static final Set<String> BOUNDS = Set.of(",", "-", "--", "–", "—", ".");
  private static final Set<String> LEADS = Set.of(",", ":", "that");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> SUBORDINATE = Set.of("WP", "WDT", "WRB", "CC", "IN");

  private final Words words;
  private final Lexicon lexicon;
  private final BitSet quoted;
  private final int size;

  Taglines(Words words, Lexicon lexicon, BitSet quoted) {
    this.words = words;
    this.lexicon = lexicon;
    this.quoted = quoted;
    this.size = words.sentence().size();
  }

  /** What a verb of speech says of the quotation it stands at; null where it stands at none. */
  @Nullable Cue ofQuotation(int verb, Effect effect, int subject) {
    if (quoted.get(verb) || quoted.isEmpty()) {
      return null;
    }
    int before = quotationBefore(verb);
    int after = quotationAfter(verb);
    if (before < 0 && after < 0) {
      return null;
    }
    int left = before < 0 ? -1 : before;
    int right = after < 0 ? size : after;
    int source = isOutside(subject) ? subject : nearby(verb, left, right);
    BitSet content = new BitSet();
    if (before >= 0) {
      content.set(0, before + 1);
    }
    if (after >= 0) {
      content.set(after, quoted.nextClearBit(after));
    }
    return source < 0 ? null : cue(verb, source, content, effect);
  }

  /** "Prices, <i>warned the bank</i>, may rise", however the tree has it; null for all else. */
  @Nullable Cue ofInversion(int verb, Effect effect) {
    int right = bound(verb, 1);
    boolean parted = verb > 1 && words.form(verb - 1).equals(",") && right > verb + 1;
    boolean goesOn = parted && right + 1 < size && FINITE.contains(words.token(right + 1).xpos());
    boolean coordinated = goesOn && lexicon.speech(words.token(right + 1).lemma()) != null;
    return goesOn && !coordinated ? insertion(verb, effect, 1) : null;
  }

  /** What a verb of speech says that stands between commas; null where it does not. */
  @Nullable Cue ofInsertion(int verb, Effect effect) {
    return insertion(verb, effect, 2);
  }

  private @Nullable Cue insertion(int verb, Effect effect, int least) {
    int left = bound(verb, -1);
    int right = bound(verb, 1);
    boolean inside =
        left >= least && right > left && !quoted.get(verb) && isPlain(left + 1, right, verb);
    boolean finite = FINITE.contains(words.token(verb).xpos()) && !words.isPassive(verb);
    if (!inside
        || !finite
        || IntStream.range(left, right).anyMatch(i -> words.token(i).is("mark"))) {
      return null;
    }
    int subject = nominal(left + 1, verb);
    boolean inverted = subject < 0 && left + 1 == verb;
    int source = inverted ? nominal(verb + 1, right) : subject;
    boolean object = !inverted && nominal(verb + 1, right) >= 0;
    boolean listed = inverted && right + 1 < size && words.token(right + 1).is("cc");
    if (source < 0 || object || listed) {
      return null;
    }
    BitSet content = new BitSet();
    content.set(0, left);
    content.set(right, Math.max(right, size - 1));
    // "In a call on Thursday, Putin complained about it": nothing is said before the comma.
    boolean clause = content.stream().anyMatch(i -> FINITE.contains(words.token(i).xpos()));
    return clause ? cue(verb, source, content, effect) : null;
  }

  /** "Said that, as the talks had failed, troops would move": what comes after "that". */
  @Nullable Cue ofThat(int verb, Effect effect, int subject) {
    boolean that =
        verb + 3 < size
            && words.form(verb + 1).equals("that")
            && words.form(verb + 2).equals(",")
            && !quoted.get(verb);
    if (!that || subject < 0) {
      return null;
    }
    BitSet content = new BitSet();
    content.set(verb + 3, size);
    return cue(verb, subject, content, effect);
  }

  private Cue cue(int verb, int source, BitSet content, Effect effect) {
    List<Integer> all = content.stream().boxed().toList();
    int top = words.top(all);
    String entry = words.token(verb).lemma() + " quote";
    boolean around = words.tree().head(top) != verb;
    return new Cue(verb, source, top, all, around, effect, false, entry);
  }

  /**
   * The last word of a quotation that ends before a clause which holds the verb and no other. Of
   * "spoke of a 'great day', claiming that they won" the quotation is no part of the claim.
   */
  private int quotationBefore(int verb) {
    if (words.token(verb).xpos().equals("VBG") && words.tree().child(verb, "aux") < 0) {
      return -1;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - LONGEST); i--) {
      if (quoted.get(i)) {
        boolean ends = isStop(i - 1) || isStop(i + 1);
        boolean joined = IntStream.range(i + 1, verb).anyMatch(k -> words.token(k).is("cc"));
        return ends && !joined && isPlain(i + 1, verb, verb) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isStop(int i) {
    return i >= 0 && List.of(",", ".", "?", "!", "...").contains(words.form(i));
  }

  private int quotationAfter(int verb) {
    int first = quoted.nextSetBit(verb);
    if (first < 0 || first > verb + LONGEST || !isPlain(verb + 1, first, verb)) {
      return -1;
    }
    boolean leads = first == verb + 1 || LEADS.contains(words.form(first - 1));
    return leads || isSentence(first) ? first : -1;
  }

  /** Whether a quotation begins like a sentence and holds a verb: a name or a term does not. */
  private boolean isSentence(int first) {
    int word = first + 1;
    return word < size
        && Character.isUpperCase(words.token(word).form().charAt(0))
        && IntStream.range(word, quoted.nextClearBit(first))
            .anyMatch(i -> FINITE.contains(words.token(i).xpos()));
  }

  /** Whether a stretch holds no clause but that of the verb. */
  private boolean isPlain(int from, int to, int verb) {
    return IntStream.range(from, to)
        .filter(i -> i != verb)
        .noneMatch(
            i -> {
              String tag = words.token(i).xpos();
              boolean auxiliary = words.token(i).is("aux") && words.tree().head(i) == verb;
              return FINITE.contains(tag) && !auxiliary
                  || words.isVerb(i) && lexicon.speech(words.token(i).lemma()) != null
                  || quoted.get(i)
                  || tag.equals("WP")
                  || tag.equals("WDT")
                  || words.form(i).equals(";");
            });
  }

  private int bound(int verb, int step) {
    for (int i = verb + step; i >= 0 && i < size && Math.abs(i - verb) < LONGEST; i += step) {
      if (BOUNDS.contains(words.form(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOutside(int source) {
    return source >= 0 && !quoted.get(source);
  }

  private int nearby(int verb, int left, int right) {
    int subject = nominal(left + 1, verb);
    return subject >= 0 ? subject : nominal(verb + 1, right);
  }

  /** The head of the first noun phrase of a stretch that no preposition introduces. */
  private int nominal(int from, int to) {
    return IntStream.range(from, to)
        .filter(i -> words.isNominal(i) && !words.form(i).equals("that"))
        .filter(i -> words.tree().head(i) < from || words.tree().head(i) >= to)
        .filter(i -> words.tree().child(i, "case") < 0)
        .filter(i -> !SUBORDINATE.contains(words.token(Math.max(0, from)).xpos()))
        .findFirst()
        .orElse(-1);
  }
}
