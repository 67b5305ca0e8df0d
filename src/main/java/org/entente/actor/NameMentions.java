package org.entente.actor;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.language.Name;
import org.entente.language.NameType;
import org.entente.language.Token;
import org.jspecify.annotations.Nullable;

/** Makes a mention of a name: its titles taken in, its label without them, linked where known. */
final class NameMentions {

  private static final Set<String> AT_A_PLACE =
      Set.of("at", "in", "to", "into", "inside", "outside", "near", "around", "from", "towards");

  /** Before the names of ships, which are often those of people: "the USS Gerald R. Ford". */
  private static final Set<String> SHIPS =
      Set.of("uss", "usns", "hms", "hmcs", "hmas", "hmnzs", "rfa", "ins", "mv", "ss");

  /** "A380", "C919", but not "G20", "M23". */
  private static final Pattern MODEL = Pattern.compile("[A-Z]{1,2}-?\\d{3}[A-Z]?");

  /** Companies whose names end in numbers have shorter ones: "Channel 4". */
  private static final int SHORTEST_MODEL = 3;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final Set<String> FOREIGN_OF = Set.of("de", "del", "du", "di", "do", "da");

  private final Roles roles;
  private final Metonyms metonyms;
  private final Linker linker;
  private final Phrases phrases;
  private final Incumbents incumbents;
  private final GivenNames givenNames;
  private final Countries countries;
  private final PlaceContext places;
  private final States states;

  private final Set<String> placeNouns = new HashSet<>();
  private final Set<String> strikes = new HashSet<>();

  NameMentions(
      Roles roles,
      Metonyms metonyms,
      Linker linker,
      Incumbents incumbents,
      Phrases phrases,
      GivenNames givenNames,
      Countries countries,
      PlaceContext places,
      States states) {
    this.roles = roles;
    this.metonyms = metonyms;
    this.linker = linker;
    this.incumbents = incumbents;
    this.phrases = phrases;
    this.givenNames = givenNames;
    this.countries = countries;
    this.places = places;
    this.states = states;
    Rows.of("lexicon/place-nouns.tsv", 2).forEach(row -> placeNouns.add(row[0]));
    Rows.of("lexicon/noun-classes.tsv", 2).stream()
        .filter(row -> row[0].equals("warfare"))
        .forEach(row -> strikes.addAll(Rows.values(row[1])));
  }

  /** The mention; null for adjectives ("Russian") and things that are no actors. */
  @Nullable Reference of(Words words, Name name, Setting setting) {
    String text = unpunctuated(words.text(setting.document().text(), name.first(), name.end()));
    String key = words.key(name.first(), name.end());
    if (key.isEmpty()) {
      return null;
    }
    if (SHIPS.contains(words.lower(name.first() - 1))) {
      return null;
    }
    if (setting.thing(words, name.first()) != null) {
      return null;
    }
    if (name.type() == NameType.PER) {
      return person(words, name, text, setting);
    }
    if (isPartOfName(words, name) || isNumbered(words, name)) {
      return null;
    }
    if (name.type() == NameType.ORG && GroupFinder.areSome(words, name.end() - 1)) {
      return null;
    }
    boolean adjective =
        isCompound(words, name)
            || words.upos(name.end() - 1).equals("ADJ") && words.token(name.end() - 1).is("amod");
    Country country = adjective && countries.named(key) == null ? countries.byAdjective(key) : null;
    if (country != null) {
      return isAround(words, name) || isCompound(words, name) || isStriking(words, name)
          ? thing(words, name, ActorType.COUNTRY, text, country.entry())
          : null;
    }
    Entry entry = linker.link(text, name.type(), setting);
    Entry state = entry == null ? null : states.inPlaceOf(entry, words, name, setting);
    if (state != null) {
      return thing(words, name, ActorType.PLACE, text, state);
    }
    if (name.type() == NameType.LOC && metonyms.isMetonym(key)) {
      return metonym(words, name, text, key, setting);
    }
    if (entry != null && places.rulesOut(entry, words, name)) {
      entry = null;
    }
    if (entry == null && (name.type() == NameType.MISC || MODEL.matcher(text).matches())) {
      return null;
    }
    ActorType type =
        entry != null
            ? entry.type()
            : name.type() == NameType.ORG ? ActorType.ORGANIZATION : ActorType.PLACE;
    return thing(words, name, type, text, entry);
  }

  /** "the <i>Iraqi</i> city of Mosul": the country itself, for there the city lies. */
  private boolean isAround(Words words, Name name) {
    int noun = words.token(name.end() - 1).head();
    return placeNouns.contains(words.token(noun).lemma()) && words.lower(noun + 1).equals("of");
  }

  /** "<i>Russian</i>-backed rebels": the country itself, for it does something to them. */
  private boolean isCompound(Words words, Name name) {
    String next = words.lower(name.end());
    String joined = next.equals("-") ? next + words.lower(name.end() + 1) : next;
    return joined.startsWith("-") && phrases.isParticiple(joined.substring(1));
  }

  /** "US$ 607 million" is money, "Tour de France" a race. */
  private static boolean isPartOfName(Words words, Name name) {
    boolean foreign =
        FOREIGN_OF.contains(words.lower(name.first() - 1)) && words.isCapitalised(name.first() - 2);
    return foreign || words.lower(name.end()).equals("$");
  }

  /** "<i>Israeli</i> airstrikes", "the <i>Russian</i> invasion": the country's own. */
  private boolean isStriking(Words words, Name name) {
    return strikes.contains(words.token(words.token(name.end() - 1).head()).lemma());
  }

  /** "the Falcon 9", "a Boeing 787": what bears a number is a product, no place and no company. */
  private boolean isNumbered(Words words, Name name) {
    if (name.end() >= words.size() || name.type() == NameType.MISC) {
      return false;
    }
    Token number = words.token(name.end());
    boolean model =
        number.form().length() >= SHORTEST_MODEL
            && name.type() == NameType.ORG
            && (words.isDeterminer(name.first() - 1) || !YEAR.matcher(number.form()).matches());
    return number.xpos().equals("CD")
        && (model || name.type() == NameType.LOC)
        && number.is("flat")
        && number.head() >= name.first()
        && number.head() < name.end()
        && countries.named(words.key(name.first(), name.end())) == null;
  }

  /** "Konashenkov." where the tokens leave the full stop of the sentence on the name. */
  private static String unpunctuated(String name) {
    int dot = name.length() - 1;
    int word = name.lastIndexOf(' ') + 1;
    boolean stop = dot - word > 3 && name.charAt(dot) == '.' && name.indexOf('.', word) == dot;
    return stop && !name.endsWith("Corp.") ? name.substring(0, dot) : name;
  }

  private Reference thing(
      Words words, Name name, ActorType type, String text, @Nullable Entry entry) {
    int first = name.first();
    // In "the London-based bank" the article is the bank's.
    boolean own = first > 0 && words.token(first - 1).head() < name.end();
    if (own && words.isDeterminer(first - 1)) {
      first--;
    }
    int[] range = {first, name.first(), name.end(), name.end()};
    String country = entry == null ? "" : entry.country();
    return Reference.name(words, range, type, text, entry, null, Gender.UNKNOWN, country);
  }

  private Reference metonym(Words words, Name name, String text, String key, Setting setting) {
    int head = words.head(name.first(), name.end());
    boolean acts = metonyms.isSeat(key) ? !isPlace(words, head) : metonyms.acts(words, head);
    Entry entry = acts ? metonyms.actor(key) : null;
    if (entry == null) {
      entry =
          metonyms.isSeat(key)
              ? metonyms.place(key, text)
              : linker.link(text, NameType.LOC, setting);
    }
    return thing(words, name, entry == null ? ActorType.PLACE : entry.type(), text, entry);
  }

  private static boolean isPlace(Words words, int head) {
    int preposition = words.sentence().tree().child(head, "case");
    return preposition >= 0 && AT_A_PLACE.contains(words.lower(preposition));
  }

  private Reference person(Words words, Name name, String written, Setting setting) {
    String headline = setting.headlineName(NameKey.of(written));
    String text = headline == null ? written : headline;
    int start = name.first();
    Role role = null;
    Gender gender = Gender.UNKNOWN;
    Roles.Found title = roles.endingAt(words, start);
    while (title != null && title.role().category() != Role.Category.KIN) {
      start = title.first();
      gender = title.role().gender() == Gender.UNKNOWN ? gender : title.role().gender();
      role = title.role().category() == Role.Category.HONORIFIC ? role : title.role();
      title = roles.endingAt(words, start);
    }
    if (gender == Gender.UNKNOWN) {
      gender = givenNames.gender(NameKey.of(text.split(" ", 2)[0]));
    }
    int first = role == null ? start : phrases.start(words, start, name.end() - 1);
    Phrases.Origin origin = phrases.origin(words, first, start);
    Entry entry = linker.link(text, NameType.PER, setting);
    if (entry == null) {
      entry = incumbents.find(text, role, setting);
    }
    if (entry != null && !entry.kind().isEmpty()) {
      gender = Gender.of(entry.kind());
    }
    int[] range = {first, name.first(), name.end(), name.end()};
    String country = origin == null ? "" : origin.country().code();
    return Reference.name(words, range, ActorType.PERSON, text, entry, role, gender, country);
  }
}
