package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.language.Name;
import org.entente.language.NameType;
import org.jspecify.annotations.Nullable;

/**
 * Mends the names that the name finder found: titles and determiners cut off, known names completed
 * or added, kinds corrected where the gazetteer leaves no doubt.
 */
final class NameRefiner {

  private static final int LONGEST = 7;

  private final Countries countries;
  private final Gazetteer gazetteer;
  private final StateBodies bodies;
  private final Metonyms metonyms;
  private final Roles roles;
  private final GivenNames givenNames;
  private final NameEndings endings;
  private final TitledNames titles;
  private final NameParting parting;
  private final Set<String> makers =
      Rows.of("lexicon/company-nouns.tsv", 3).stream()
          .filter(row -> row[2].equals("title"))
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());
  private final Set<String> givenTitles =
      Rows.of("lexicon/given-titles.tsv", 1).stream()
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());

  NameRefiner(
      Countries countries,
      Gazetteer gazetteer,
      StateBodies bodies,
      Metonyms metonyms,
      Roles roles,
      GivenNames givenNames,
      CompanyWords companyWords) {
    this.endings = new NameEndings(companyWords);
    this.titles = new TitledNames(roles);
    this.countries = countries;
    this.gazetteer = gazetteer;
    this.bodies = bodies;
    this.metonyms = metonyms;
    this.roles = roles;
    this.givenNames = givenNames;
    this.parting = new NameParting(countries, givenNames, roles);
  }

  /** The names of a sentence, in order, not overlapping. */
  List<Name> refine(Words words) {
    @Nullable Name[] owner = new Name[words.size()];
    for (Name name : parting.part(words)) {
      Name trimmed = trim(words, name);
      if (trimmed != null) {
        claim(owner, trimmed);
      }
    }
    titles.complete(words, owner);
    for (int i = 0; i < words.size(); i++) {
      Name known = words.isCapitalised(i) ? known(words, owner, i) : null;
      if (known != null) {
        claim(owner, known);
        i = known.end() - 1;
      }
    }
    endings.complete(words, owner);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < owner.length; i++) {
      Name name = owner[i];
      if (name != null && name.first() == i) {
        names.add(name);
      }
    }
    return names;
  }

  static void claim(@Nullable Name[] owner, Name name) {
    for (int i = name.first(); i < name.end(); i++) {
      owner[i] = name;
    }
  }

  /**
   * "President Barack Obama" is a title and a name, "the Hague's" a determiner, a name, a clitic.
   */
  private @Nullable Name trim(Words words, Name name) {
    int first = name.first();
    int end = name.end();
    while (end > first
        && (words.isPossessive(end - 1) || words.key(end - 1).isEmpty())
        && !words.lower(end - 1).equals(")")) {
      end--;
    }
    while (first < end && (words.isDeterminer(first) || words.key(first).isEmpty())) {
      first++;
    }
    // "accused Washington of plotting": no name ends in small letters.
    while (end > first
        && name.type() != NameType.MISC
        && !isJoined(words, end - 1)
        && Character.isLowerCase(words.token(end - 1).form().codePointAt(0))) {
      end--;
    }
    NameType type = Months.isOne(words, first, end) ? null : titles.type(words, name, first, end);
    if (type == NameType.PER) {
      first = skipTitles(words, first, end);
    } else if (first == 0 && end > 1 && makers.contains(words.lower(0)) && words.isCapitalised(1)) {
      // "Automaker Ford" at the beginning of a headline
      first++;
    }
    if (type == null || first >= end || isRole(words, first, end)) {
      return null;
    }
    return new Name(first, end, type);
  }

  /** "Chancellor" alone is an office, not a name. */
  private boolean isRole(Words words, int first, int end) {
    Roles.Found role = roles.startingAt(words, first, end);
    return role != null && role.end() == end;
  }

  private int skipTitles(Words words, int start, int end) {
    int first = start;
    while (first < end) {
      Roles.Found title = roles.startingAt(words, first, end);
      boolean adjective = countries.byAdjective(words.key(first)) != null && first + 1 < end;
      if (title != null && title.end() < end && !isGivenName(words, title, end)) {
        first = title.end();
      } else if (adjective && roles.startingAt(words, first + 1, end) != null) {
        first++;
      } else {
        return first;
      }
    }
    return start;
  }

  /** "Dean Jones", "Ally Jones", but "Dean Jane Roe". */
  private boolean isGivenName(Words words, Roles.Found title, int end) {
    int first = title.first();
    String key = words.key(first);
    boolean one = title.end() == first + 1 && end == first + 2 && words.isCapitalised(first);
    boolean untitled =
        title.role().category() == Role.Category.KIN
            || title.role().category() == Role.Category.ROLE
            || givenTitles.contains(key);
    return one && untitled && givenNames.contains(key);
  }

  /** The longest known name that begins here and contains whole names of the finder, or none. */
  private @Nullable Name known(Words words, @Nullable Name[] owner, int first) {
    Name here = owner[first];
    if (here != null && here.first() < first) {
      return null;
    }
    for (int end = Math.min(words.size(), first + LONGEST); end > first; end--) {
      if (words.key(end - 1).isEmpty() || !respects(owner, first, end)) {
        continue;
      }
      NameType type = typeOf(words, first, end, here);
      if (type != null) {
        return new Name(first, end, type);
      }
    }
    return null;
  }

  private static boolean respects(@Nullable Name[] owner, int first, int end) {
    Name last = owner[end - 1];
    return last == null || (last.first() >= first && last.end() <= end);
  }

  private @Nullable NameType typeOf(Words words, int first, int end, @Nullable Name here) {
    String key = words.key(first, end);
    NameType found =
        here != null && here.first() == first && here.end() == end ? here.type() : null;
    boolean single = end == first + 1;
    Entry own = gazetteer.own(key);
    if (own != null && capitalised(words, first, end) && (!single || hasForm(own, words, first))) {
      return nameType(own);
    }
    if (countries.named(key) != null) {
      // "Jordan" and "Chad" may be people, "Russia" hardly.
      boolean person = found == NameType.PER && givenNames.contains(key);
      boolean acronym = key.length() > 3 || words.isAcronym(first);
      return person || !acronym || !words.isNoun(end - 1) ? null : NameType.LOC;
    }
    if (metonyms.isSeat(key)) {
      return NameType.LOC;
    }
    if (roles.named(key) != null) {
      return null;
    }
    if (found != null && found != NameType.MISC) {
      return correct(words, key, first, end, found);
    }
    if (single && here == null && !words.isAcronym(first)) {
      return null;
    }
    if (!capitalised(words, first, end)) {
      return null;
    }
    if (bodies.named(key) != null && words.isNoun(end - 1)) {
      return NameType.ORG;
    }
    return gazetteer.maybe(key) ? fromGazetteer(words, key, first, end) : null;
  }

  /** A name found with the wrong kind: "Hamas" is no person. */
  private NameType correct(Words words, String key, int first, int end, NameType type) {
    List<Entry> entries = gazetteer.maybe(key) ? gazetteer.lookup(key) : List.of();
    boolean known = entries.stream().anyMatch(entry -> nameType(entry) == type);
    if (type == NameType.PER && !known && !entries.isEmpty() && !givenNames.contains(key)) {
      boolean titled = first > 0 && roles.endingAt(words, first) != null;
      Entry entry = entries.getFirst();
      return entry.type() == ActorType.ORGANIZATION && !titled ? NameType.ORG : type;
    }
    if (entries.isEmpty()
        || known
        || (end == first + 1 && type == NameType.PER && !words.isAcronym(first))) {
      return type;
    }
    return nameType(entries.getFirst());
  }

  private @Nullable NameType fromGazetteer(Words words, String key, int first, int end) {
    for (Entry entry : gazetteer.lookup(key)) {
      boolean single = end == first + 1;
      if (!single || (entry.type() == ActorType.ORGANIZATION && hasForm(entry, words, first))) {
        return nameType(entry);
      }
    }
    return null;
  }

  private static boolean hasForm(Entry entry, Words words, int token) {
    String form = words.token(token).form();
    String plain = form.replace(".", "");
    return entry.label().equals(plain)
        || entry.aliases().contains(plain)
        || entry.aliases().contains(form);
  }

  private static boolean capitalised(Words words, int first, int end) {
    if (!words.isCapitalised(end - 1) && !isJoined(words, end - 1)) {
      return false;
    }
    for (int i = first; i < end; i++) {
      boolean content = !isJoined(words, i) && (words.isNoun(i) || words.upos(i).equals("ADJ"));
      if (content && !words.isCapitalised(i) && words.key(i).length() > 3) {
        return false;
      }
    }
    return true;
  }

  /** "Ban Ki-<i>moon</i>". */
  private static boolean isJoined(Words words, int i) {
    return words.lower(i - 1).endsWith("-");
  }

  private static NameType nameType(Entry entry) {
    return switch (entry.type()) {
      case PERSON -> NameType.PER;
      case ORGANIZATION, GROUP -> NameType.ORG;
      default -> NameType.LOC;
    };
  }
}
