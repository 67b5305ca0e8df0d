package org.entente.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Finds which office the text gives to whom: by titles, appositions on either side, predicate nouns
 * and verbs such as "appointed". Goes by neighbouring words first, as parsers err at commas.
 */
final class OfficeClaims {

  /**
   * An office given to a mention, and the mention of the role that goes with it.
   *
   * @param holder index of the mention of the holder
   * @param role index of the mention that is the role; -1 for titles
   */
  record Claim(
      int holder, int role, Offices.Office office, Tenure tenure, int sentence, String rule) {}

  /** What people hold "as mayor". */
  private static final Set<String> POSTS =
      Set.of("post", "position", "role", "job", "office", "capacity", "tenure", "work");

  private final Roles roles;
  private final Offices offices;
  private final Tenures tenures;

  OfficeClaims(Roles roles, Offices offices, Tenures tenures) {
    this.roles = roles;
    this.offices = offices;
    this.tenures = tenures;
  }

  /**
   * The claims of a sentence.
   *
   * @param base index of the sentence's first mention among all mentions
   * @param mentions the mentions of the sentence
   */
  List<Claim> find(Words words, int base, List<Reference> mentions) {
    List<Claim> claims = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < mentions.size(); i++) {
      Reference holder = mentions.get(i);
      if (holder.type() == ActorType.PERSON && holder.isName()) {
        titles(words, base + i, holder, mentions, claims);
        behind(words, base, i, mentions, used, claims);
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      Reference role = mentions.get(i);
      if (isRole(role) && !used.contains(i)) {
        int holder = inFront(words, role, mentions);
        String rule = "apposition";
        if (holder < 0) {
          holder = owner(words, role, mentions);
          rule = "post";
        }
        if (holder < 0) {
          holder = subject(words, role, mentions);
          rule = "predicate";
        }
        Tenure tenure = holder < 0 ? null : tenure(words, role, rule);
        if (tenure != null) {
          claims.add(claim(words, base, holder, i, mentions, tenure, rule));
        }
      }
    }
    return claims;
  }

  private static boolean isRole(Reference mention) {
    return mention.kind() == MentionKind.NOMINAL && mention.role() != null;
  }

  /** "US Secretary of State Antony Blinken", "Colonel General Jane Roe". */
  private void titles(
      Words words, int index, Reference holder, List<Reference> mentions, List<Claim> claims) {
    Roles.Found title = roles.endingAt(words, holder.coreFirst());
    while (title != null && title.first() >= holder.first()) {
      Role role = title.role();
      boolean position =
          role.category() != Role.Category.HONORIFIC && role.category() != Role.Category.KIN;
      // "he told president Smith" is a title; "the player Smith" none of a position's.
      if (position) {
        Offices.Held held = new Offices.Held(role, holder.first(), title.first(), title.end());
        Tenure tenure = tenures.of(words, holder.first(), title.first(), title.end());
        Offices.Office office = completed(offices.office(words, held, mentions), holder);
        claims.add(new Claim(index, -1, office, tenure, holder.sentence(), "title"));
      }
      title = roles.endingAt(words, title.first());
    }
  }

  /** "William Burns, [the CIA director] and [former US ambassador to Russia], ...". */
  private void behind(
      Words words,
      int base,
      int i,
      List<Reference> mentions,
      Set<Integer> used,
      List<Claim> claims) {
    int at = mentions.get(i).end();
    if (!opensApposition(words, at)) {
      return;
    }
    int next = at + 1;
    while (next > 0) {
      int found = roleAt(words, mentions, next);
      if (found < 0 || !used.add(found)) {
        return;
      }
      Reference role = mentions.get(found);
      Tenure tenure = tenures.of(words, next, role.coreFirst(), role.end());
      claims.add(claim(words, base, i, found, mentions, tenure, "apposition"));
      next = afterAnd(words, role, mentions);
    }
  }

  private static boolean opensApposition(Words words, int at) {
    String mark = words.lower(at);
    return mark.equals(",")
        || mark.equals("(")
        || mark.equals("-")
        || mark.equals("–")
        || mark.equals("—");
  }

  private static int roleAt(Words words, List<Reference> mentions, int first) {
    for (int k = 0; k < mentions.size(); k++) {
      Reference mention = mentions.get(k);
      boolean begins =
          mention.first() == first
              || (mention.first() == first + 1 && words.upos(first).equals("ADV"));
      if (isRole(mention) && begins) {
        return k;
      }
    }
    return -1;
  }

  /** The end of a role with the body after it: "the secretary-general [of the United Nations]". */
  private static int complement(Words words, Reference role, List<Reference> mentions) {
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
  private static int afterAnd(Words words, Reference role, List<Reference> mentions) {
    int end = complement(words, role, mentions);
    end += words.lower(end).equals(",") ? 1 : 0;
    return words.lower(end).equals("and") ? end + 1 : -1;
  }

  /**
   * "the French president, Emmanuel Macron, ...": the name behind the role; without a comma after
   * what the office is of, "the President of Poland Lech Kaczyński".
   */
  private static int inFront(Words words, Reference role, List<Reference> mentions) {
    int end = complement(words, role, mentions);
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

  /** "her post as [mayor of Leeds]": whose post it is. */
  private static int owner(Words words, Reference role, List<Reference> mentions) {
    int post = role.first() - 2;
    boolean held = words.lower(post + 1).equals("as") && POSTS.contains(words.lower(post));
    for (int k = 0; held && k < mentions.size(); k++) {
      Reference mention = mentions.get(k);
      boolean owns = words.token(mention.head()).is("nmod:poss") && mention.end() <= post;
      if (owns && words.token(mention.head()).head() == post) {
        return k;
      }
    }
    return -1;
  }

  /** "Jane Roe is [the president] of Norway": the subject of the role as a predicate. */
  private int subject(Words words, Reference role, List<Reference> mentions) {
    Tree tree = words.sentence().tree();
    int head = role.head();
    Token token = words.token(head);
    int subject = -1;
    if (tree.child(head, "cop") >= 0) {
      subject = tree.child(head, "nsubj");
    } else if (token.head() >= 0 && verbTenure(words, head) != null) {
      int verb = token.head();
      subject = tree.child(verb, "nsubj");
      // "was praised and serves as mayor"
      while (subject < 0 && words.token(verb).is("conj")) {
        verb = tree.head(verb);
        subject = tree.child(verb, "nsubj");
      }
    }
    for (int k = 0; subject >= 0 && k < mentions.size(); k++) {
      Reference mention = mentions.get(k);
      if (mention.type() == ActorType.PERSON && mention.isName() && mention.covers(subject)) {
        return k;
      }
    }
    return -1;
  }

  private @Nullable Tenure tenure(Words words, Reference role, String rule) {
    Tenure own = tenures.of(words, role.first(), role.coreFirst(), role.end());
    if (rule.equals("apposition") || own == Tenure.FORMER) {
      return own;
    }
    Tree tree = words.sentence().tree();
    if (rule.equals("post")) {
      // "resigned from her post as mayor"
      int verb = tree.head(role.first() - 2);
      Tenure left = verb < 0 ? null : tenures.verb(words.token(verb).lemma(), "as");
      return left == Tenure.FORMER ? left : own;
    }
    int head = role.head();
    int cop = tree.child(head, "cop");
    int verb = cop >= 0 ? head : words.token(head).head();
    boolean doubtful =
        tree.children(verb)
            .anyMatch(
                c ->
                    words.token(c).xpos().equals("MD")
                        || words.token(c).lemma().equals("not")
                        || words.token(c).lemma().equals("never")
                        || words.token(c).is("mark"));
    if (doubtful) {
      return null;
    }
    if (cop < 0) {
      Tenure given = verbTenure(words, head);
      return given == Tenure.CURRENT ? own : given;
    }
    return words.token(cop).xpos().equals("VBD") ? Tenure.FORMER : own;
  }

  private @Nullable Tenure verbTenure(Words words, int head) {
    Token token = words.token(head);
    Tree tree = words.sentence().tree();
    if (token.head() < 0) {
      return null;
    }
    String lemma = words.token(token.head()).lemma();
    int preposition = tree.child(head, "case");
    if (preposition >= 0) {
      return words.lower(preposition).equals("as") ? tenures.verb(lemma, "as") : null;
    }
    boolean passive = tree.child(token.head(), "nsubj:pass") >= 0;
    boolean complement = token.is("xcomp") || token.is("obj");
    return complement ? tenures.verb(lemma, passive ? "passive" : "active") : null;
  }

  /** "President Barack Obama" is president of the country that he is known to have been it of. */
  private static Offices.Office completed(Offices.Office office, Reference holder) {
    Entry entry = holder.entry();
    if (entry == null || office.body() != null || !office.country().isEmpty()) {
      return office;
    }
    Set<String> countries = new HashSet<>();
    for (String held : Rows.values(entry.details())) {
      List<String> cells = List.of(held.split(";", -1));
      boolean same = cells.size() > 4 && NameKey.of(cells.get(4)).equals(NameKey.of(office.role()));
      if (same && cells.get(3).length() == 2) {
        countries.add(cells.get(3));
      }
    }
    return countries.size() == 1 ? office.of(countries.iterator().next()) : office;
  }

  private Claim claim(
      Words words,
      int base,
      int holder,
      int role,
      List<Reference> mentions,
      Tenure tenure,
      String rule) {
    Reference mention = mentions.get(role);
    Role named = mention.role();
    if (named == null) {
      throw new IllegalArgumentException("no role: " + mention);
    }
    Offices.Held held =
        new Offices.Held(named, mention.first(), mention.coreFirst(), mention.coreEnd());
    Offices.Office office = completed(offices.office(words, held, mentions), mentions.get(holder));
    return new Claim(base + holder, base + role, office, tenure, mention.sentence(), rule);
  }
}
