package org.entente.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.language.Token;
import org.jspecify.annotations.Nullable;

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
  private final JoinedRoles joined;
  private final Set<Integer> used = new HashSet<>();

  /**
   * @param mentions the mentions of the sentence
   */
  RoleAppositions(Words words, List<Reference> mentions) {
    this.words = words;
    this.mentions = mentions;
    this.joined = new JoinedRoles(words, mentions);
  }

  /**
   * The role that "and" joins to the one that begins at a token.
   *
   * @param second the role there
   * @param name where the name behind it begins
   * @return the index of the mention that is the first role; -1 where there is none
   */
  int joined(int first, @Nullable Role second, int name) {
    int role = joined.before(first, second, name);
    return role >= 0 && used.add(role) ? role : -1;
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
      if (role < 0 || isOfAnother(mentions.get(role), holder) || !used.add(role)) {
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
    int direct = directly(role);
    if (direct >= 0) {
      return direct;
    }
    int end = complement(role);
    if (words.lower(end).equals("(") && words.lower(end + 2).equals(")")) {
      // "the head of the Foreign Intelligence Service (SVR), Sergey Naryshkin"
      end += 3;
    }
    if (!words.lower(end).equals(",")) {
      return -1;
    }
    for (int k = 0; k < mentions.size(); k++) {
      Reference mention = mentions.get(k);
      boolean name = mention.isName() && mention.type() == ActorType.PERSON;
      if (name && mention.first() == end + 1 && !isInserted(mention)) {
        boolean closed =
            role.first() == 0
                || mention.end() >= words.size()
                || words.upos(mention.end()).equals("PUNCT");
        Token token = words.token(mention.head());
        boolean apposed = token.is("appos") && role.first() <= token.head() && token.head() < end;
        int first = joined.before(role.first(), role.role(), role.coreFirst());
        boolean definite = role.definite() || (first >= 0 && mentions.get(first).definite());
        return apposed || closed && definite ? k : -1;
      }
    }
    return -1;
  }

  /** "The mayor of Lyon, [Jane Roe] said, is a liar": somebody else. */
  private boolean isInserted(Reference name) {
    String next = words.upos(name.end() + 2);
    return words.upos(name.end()).equals("VERB")
        && words.lower(name.end() + 1).equals(",")
        && (next.equals("VERB") || next.equals("AUX"));
  }

  /**
   * "Jane Roe, [the chairman of the board] John Doe", "Jane Roe, [the king's brother] and others".
   */
  private boolean isOfAnother(Reference role, Reference holder) {
    return !role.gender().agrees(holder.gender()) || directly(role) >= 0;
  }

  /** The name right behind what a role is of, as in "the President of Poland Lech Kaczyński". */
  private int directly(Reference role) {
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

  private int complement(Reference role) {
    return joined.complement(role);
  }

  /** Where the second of two joined roles begins; -1 where there is none. */
  private int afterAnd(Reference role) {
    int end = complement(role);
    boolean comma = words.lower(end).equals(",");
    int and = comma ? end + 1 : end;
    // "Jane Roe, the mayor, and a judge": a list
    boolean listed = comma && words.lower(and + 1).matches("an?");
    return words.lower(and).equals("and") && !listed ? and + 1 : -1;
  }
}
