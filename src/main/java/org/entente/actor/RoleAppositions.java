package org.entente.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.language.Token;

/**
 * Which names and roles of a sentence stand side by side as one: "William Burns, the CIA director",
 * "the French president, Emmanuel Macron". Goes by neighbouring words first, as parsers err at
 * commas.
 */
final class RoleAppositions {

  /**
   * A role behind a name.
   *
   * @param role index of the mention that is the role
   * @param first the first token of its phrase
   */
  record Behind(int role, int first) {}

  private final Words words;
  private final List<Reference> mentions;
  private final Set<Integer> used = new HashSet<>();

  /**
   * @param mentions the mentions of the sentence
   */
  RoleAppositions(Words words, List<Reference> mentions) {
    this.words = words;
    this.mentions = mentions;
  }

  /** Whether a role stands {@link #behind} a name already asked for. */
  boolean isUsed(int role) {
    return used.contains(role);
  }

  /** "William Burns, [the CIA director] and [former US ambassador to Russia], ...". */
  List<Behind> behind(Reference holder) {
    List<Behind> found = new ArrayList<>();
    int next = opensApposition(holder.end()) ? holder.end() + 1 : -1;
    while (next > 0) {
      int role = roleAt(next);
      if (role < 0 || !used.add(role)) {
        break;
      }
      found.add(new Behind(role, next));
      next = afterAnd(mentions.get(role));
    }
    return found;
  }

  /**
   * "the French president, Emmanuel Macron, ...": the name behind the role; without a comma after
   * what the office is of, "the President of Poland Lech Kaczyński".
   *
   * @return the index of the mention of the name; -1 where there is none
   */
  int inFront(Reference role) {
    int end = complement(role);
    if (end > role.end() && words.lower(role.end()).equals("of")) {
      for (int k = 0; k < mentions.size(); k++) {
        Reference mention = mentions.get(k);
        boolean name = mention.isName() && mention.type() == ActorType.PERSON;
        if (name && mention.first() == end && mention.coreFirst() == end) {
          return k;
        }
      }
    }
    if (!words.lower(end).equals(",")) {
      return -1;
    }
    for (int k = 0; k < mentions.size(); k++) {
      Reference mention = mentions.get(k);
      boolean name = mention.isName() && mention.type() == ActorType.PERSON;
      if (name && mention.first() == end + 1) {
        boolean closed =
            role.first() == 0
                || mention.end() >= words.size()
                || words.upos(mention.end()).equals("PUNCT");
        Token token = words.token(mention.head());
        boolean apposed = token.is("appos") && token.head() == role.head();
        return apposed || closed && role.definite() ? k : -1;
      }
    }
    return -1;
  }

  private boolean opensApposition(int at) {
    String mark = words.lower(at);
    return mark.equals(",")
        || mark.equals("(")
        || mark.equals("-")
        || mark.equals("–")
        || mark.equals("—");
  }

  private int roleAt(int first) {
    for (int k = 0; k < mentions.size(); k++) {
      Reference mention = mentions.get(k);
      boolean begins =
          mention.first() == first
              || (mention.first() == first + 1 && words.upos(first).equals("ADV"));
      if (OfficeClaims.isRole(mention) && begins) {
        return k;
      }
    }
    return -1;
  }

  /** The end of a role with the body after it: "the secretary-general [of the United Nations]". */
  private int complement(Reference role) {
    int end = role.end();
    if (!Set.of("of", "to", "at", "for", "in").contains(words.lower(end))) {
      return end;
    }
    int next = end + 1;
    for (Reference mention : mentions) {
      if (mention.first() == next || mention.coreFirst() == next) {
        end = Math.max(end, mention.end());
      }
    }
    return end;
  }

  /** Where the second of two joined roles begins; -1 where there is none. */
  private int afterAnd(Reference role) {
    int end = complement(role);
    end += words.lower(end).equals(",") ? 1 : 0;
    return words.lower(end).equals("and") ? end + 1 : -1;
  }
}
