package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds unnamed groups that act: "US officials", "European allies", "Russian troops". */
final class GroupFinder {

  private static final String ETHNIC = "ethnic";

  private static final Set<String> SOME =
      Set.of("some", "many", "several", "few", "most", "other", "fellow");

  private final Groups groups;
  private final Roles roles;
  private final Countries countries;
  private final StateBodies bodies;
  private final Phrases phrases;

  GroupFinder(
      Groups groups, Roles roles, Countries countries, StateBodies bodies, Phrases phrases) {
    this.groups = groups;
    this.roles = roles;
    this.countries = countries;
    this.bodies = bodies;
    this.phrases = phrases;
  }

  /** The group whose noun is at a token; null where there is none. */
  @Nullable Reference at(Words words, int i, String text) {
    if (!words.isNoun(i) || words.isNoun(i + 1)) {
      return null;
    }
    Groups.Noun noun = groups.noun(words.key(i));
    noun = noun == null && i > 0 ? groups.noun(words.key(i - 1, i + 1)) : noun;
    if (noun != null) {
      return group(words, i, noun);
    }
    boolean plural = words.token(i).xpos().endsWith("S");
    Role role = plural ? roles.named(NameKey.of(words.token(i).lemma())) : null;
    if (role != null && role.category().isGroup()) {
      return group(words, i, new Groups.Noun(false, role.sector()));
    }
    Country country = plural ? countries.byDemonym(words.key(i)) : null;
    if (country != null) {
      return people(words, i, text, country);
    }
    return areSome(words, i) ? members(words, i, text) : null;
  }

  private Reference members(Words words, int noun, String text) {
    int first = noun;
    while (words.isCapitalised(first - 1)
        && !words.token(first - 1).is("nummod")
        && !SOME.contains(words.lower(first - 1))) {
      first--;
    }
    String label = words.text(text, first, noun + 1);
    return build(words, phrases.start(words, first, noun), noun, label, null, "", "");
  }

  /** "three <i>Republicans</i>": people who bear the name of a body, and not the body. */
  static boolean areSome(Words words, int noun) {
    return words.token(noun).xpos().equals("NNPS")
        && words
            .sentence()
            .tree()
            .children(noun)
            .filter(c -> c < noun)
            .anyMatch(c -> words.token(c).is("nummod") || SOME.contains(words.lower(c)));
  }

  /** "Russians", "many Palestinians". */
  private Reference people(Words words, int i, String text, Country country) {
    int first = phrases.start(words, i, i);
    if (words.lower(i - 1).equals(ETHNIC)) {
      // "ethnic Albanians" live anywhere.
      return build(words, first, i, words.text(text, i - 1, i + 1), null, "", "");
    }
    Phrases.Origin origin = phrases.origin(words, first, i);
    if (origin != null && origin.end() == i) {
      // "Bosnian Serbs" are of Bosnia.
      String label = words.text(text, origin.first(), i + 1);
      return build(words, first, i, label, null, origin.country().code(), "");
    }
    return build(words, first, i, words.text(text, i, i + 1), null, country.code(), "");
  }

  private Reference group(Words words, int i, Groups.Noun noun) {
    int first = start(words, i);
    Phrases.Origin origin = phrases.origin(words, first, i);
    String country = origin == null ? "" : origin.country().code();
    String other = noun.force() && origin != null ? other(words, first, i, origin) : "";
    Entry entry = null;
    if (noun.force() && origin != null && other.isEmpty()) {
      entry = bodies.of("armed-forces", country);
    }
    Groups.Noun kind = groups.noun(other + "s");
    String sector = kind == null ? noun.sector() : kind.sector();
    String label =
        entry == null ? label(words, first, i, other.isEmpty() ? origin : null) : entry.label();
    return build(words, first, i, label, entry, country, sector);
  }

  /** Where "[loyalist and coalition] forces" begin. */
  private int start(Words words, int noun) {
    int first = phrases.start(words, noun, noun);
    Token second = first > 1 ? words.token(first - 1) : null;
    int other = second != null && second.is("conj") ? second.head() : -1;
    boolean joined =
        other >= 0
            && other < first
            && countries.byAdjective(words.key(other)) == null
            && words.token(other).head() == noun
            && (words.token(other).is("amod") || words.token(other).is("compound"));
    return joined ? phrases.start(words, other, other) : first;
  }

  /**
   * The word that makes forces others than those of the country before them: "Syrian <i>rebel</i>
   * forces", "Turkish-<i>backed</i> Syrian forces", "Bosnian <i>Serb</i> forces"; empty where there
   * is none.
   */
  private String other(Words words, int first, int noun, Phrases.Origin origin) {
    String adjective = words.key(origin.first(), origin.end());
    if (origin.mixed()
        || countries.byDemonym(adjective + "s") != null && !isAdjective(origin, adjective)) {
      return adjective;
    }
    for (int i = first; i < origin.first(); i++) {
      String form = words.lower(i);
      if (phrases.isParticiple(form.substring(form.lastIndexOf('-') + 1))) {
        return form;
      }
    }
    for (int i = origin.end(); i < noun; i++) {
      boolean says = words.isNoun(i) || words.upos(i).equals("ADJ");
      if (says && !words.isPossessive(i) && !groups.isOwn(words.key(i))) {
        return words.key(i);
      }
    }
    return "";
  }

  /** "Serbian", but not "Serb": Serbs fight in several countries. */
  private static boolean isAdjective(Phrases.Origin origin, String key) {
    return NameKey.of(origin.country().adjective()).equals(key);
  }

  private String label(Words words, int first, int noun, Phrases.@Nullable Origin origin) {
    List<String> parts = new ArrayList<>();
    for (int k = first; k <= noun; k++) {
      Token token = words.token(k);
      if (origin != null && k >= origin.first() && k < origin.end()) {
        if (k == origin.first()) {
          parts.add(origin.country().adjective());
        }
        continue;
      }
      boolean weak =
          words.isDeterminer(k)
              || words.isPossessive(k)
              || words.key(k).isEmpty()
              || token.upos().equals("NUM")
              || token.xpos().equals("PRP$")
              || (groups.isWeak(words.key(k)) && origin != null);
      if (!weak) {
        boolean start =
            k == first
                && !groups.isPeople(words.key(k))
                && countries.byAdjective(words.key(k)) == null
                && !words.isAcronym(k)
                && words.sentence().nameAt(k) == null
                && !token.upos().equals("PROPN");
        boolean joined = k > first && words.lower(k - 1).endsWith("-") && !parts.isEmpty();
        String form = start ? uncapitalised(token.form()) : token.form();
        // the hyphen may be a word of its own or end the one before
        parts.add(joined ? parts.removeLast().replaceFirst("-$", "") + "-" + form : form);
      }
    }
    return String.join(" ", parts);
  }

  /** "Masked" is "masked", "Anti-EU" is "anti-EU". */
  private static String uncapitalised(String form) {
    int hyphen = form.indexOf('-');
    int end = hyphen < 0 ? form.length() : hyphen;
    return form.substring(0, end).toLowerCase(Locale.ROOT) + form.substring(end);
  }

  private static Reference build(
      Words words,
      int first,
      int noun,
      String label,
      @Nullable Entry entry,
      String country,
      String sector) {
    boolean definite = words.lower(first).equals("the") || words.lower(first).equals("these");
    ActorType type = entry == null ? ActorType.GROUP : entry.type();
    return Reference.noun(words, first, noun, type, label, entry, true, country, sector, definite);
  }
}
