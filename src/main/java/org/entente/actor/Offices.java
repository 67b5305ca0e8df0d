package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.Token;
import org.jspecify.annotations.Nullable;

/** Makes the position out of a role and the words around it: "director of the CIA". */
final class Offices {

  /** More words than this after a role do not say what it is an office of. */
  private static final int LONGEST = 5;

  private static final Set<String> OF = Set.of("of", "at", "for", "in", "with");

  private final Articles articles;
  private final Tenures tenures;
  private final Phrases phrases;
  private final PublicOffices publicOffices = new PublicOffices();

  Offices(Articles articles, Tenures tenures, Phrases phrases) {
    this.articles = articles;
    this.tenures = tenures;
    this.phrases = phrases;
  }

  /**
   * A role in its phrase.
   *
   * @param role the role
   * @param first first token of the phrase around it
   * @param coreFirst first token of the role
   * @param end after the last token of the role
   */
  record Held(Role role, int first, int coreFirst, int end) {}

  /**
   * An office before the actors are known.
   *
   * @param role the role alone
   * @param body the mention of the body it is an office of; null where none is named
   * @param country code of the country in front of it, "French"; empty where there is none
   * @param host the mention of the country an ambassador is sent to
   * @param head the token of the role
   * @param words all of it in the words of the text: "spokesman for the Norwegian military"
   */
  record Office(
      String role,
      @Nullable Reference body,
      String country,
      @Nullable Reference host,
      int head,
      String words) {

    /** The same office of a country that the text leaves out. */
    Office of(String code) {
      return new Office(role, null, code, host, head, words);
    }
  }

  /** The office; {@code mentions} are those of the sentence. */
  Office office(Words words, Held held, List<Reference> mentions) {
    Reference body = before(words, held, mentions);
    if (body != null && !publicOffices.isBody(held.role(), body)) {
      body = null;
    }
    Phrases.Origin origin = phrases.home(words, held.first(), held.coreFirst());
    Reference host = null;
    Reference after = after(words, held.end(), mentions, OF);
    if (after != null
        && body == null
        && (origin == null || after.type() == ActorType.ORGANIZATION)) {
      body = after;
    }
    if (held.role().label().matches("ambassador|high commissioner|.*envoy|consul general")) {
      host = after(words, held.end(), mentions, Set.of("to"));
    }
    String country = body == null && origin != null ? origin.country().code() : "";
    int end = after == null && host == null ? held.end() : Math.max(end(after), end(host));
    String label = label(words, held);
    int of = body == null && host == null && country.isEmpty() ? complement(words, held.end()) : 0;
    if (of > 0) {
      label = label + " " + words.sentence().words(held.end(), of).toLowerCase(Locale.ROOT);
    }
    return new Office(
        label, body, country, host, held.end() - 1, words(words, held, Math.max(end, of)));
  }

  /**
   * The membership that a party in front of a public office tells of, "the Labour mayor of Leeds";
   * null where there is none.
   */
  @Nullable Office membership(Words words, Held held, List<Reference> mentions) {
    Reference body = before(words, held, mentions);
    return body != null && publicOffices.isParty(held.role(), body)
        ? new Office("member", body, "", null, held.end() - 1, "member")
        : null;
  }

  /** After the noun in "chairman [of the board]"; 0 where nothing so plain follows. */
  private static int complement(Words words, int start) {
    if (!words.lower(start).equals("of")) {
      return 0;
    }
    int i = start + 1;
    while (words.isDeterminer(i) || (words.upos(i).equals("ADJ") && !words.isCapitalised(i))) {
      i++;
    }
    int first = i;
    while (words.upos(i).equals("NOUN") && !words.isCapitalised(i)) {
      i++;
    }
    boolean whole = i > first && !words.lower(i).equals("-");
    return whole && i - start <= LONGEST ? i : 0;
  }

  private static int end(@Nullable Reference reference) {
    return reference == null ? 0 : reference.end();
  }

  /** The words of an office, without those that say who holds it when. */
  private String words(Words words, Held held, int end) {
    int first = held.first();
    while (first < held.coreFirst()
        && (words.isDeterminer(first)
            || tenures.isTenure(words.key(first)) && !tenures.isActing(words.key(first)))) {
      first++;
    }
    return words.sentence().words(first, end);
  }

  private String label(Words words, Held held) {
    if (held.role().category() == Role.Category.RANK) {
      return held.role().label();
    }
    List<String> parts = new ArrayList<>();
    for (int i = held.coreFirst() - 1; i >= held.first() && isPart(words, i); i--) {
      String key = words.key(i);
      if (!key.isEmpty() && (!tenures.isTenure(key) || tenures.isActing(key))) {
        parts.addFirst(words.token(i).form().toLowerCase(Locale.ROOT));
      }
    }
    parts.add(held.role().label());
    return String.join(" ", parts);
  }

  /** "deputy", and the nouns before a role: "management expert". */
  private boolean isPart(Words words, int i) {
    String key = words.key(i);
    boolean noun =
        words.upos(i).equals("NOUN") && !words.isPossessive(i + 1) && !words.isCapitalised(i);
    return tenures.isKept(key) || tenures.isTenure(key) || noun;
  }

  /** "[Acme]'s Europe director", "France's [foreign ministry] spokesman" */
  private static @Nullable Reference before(Words words, Held held, List<Reference> mentions) {
    Reference best = null;
    for (Reference mention : mentions) {
      boolean inside = mention.coreFirst() >= held.first() && mention.coreEnd() <= held.coreFirst();
      boolean owned =
          best != null
              && best.type() == ActorType.ORGANIZATION
              && mention.type() != ActorType.ORGANIZATION
              && words.isPossessive(best.end());
      if (inside && isBody(mention) && !owned) {
        best = mention;
      }
    }
    return best;
  }

  private static @Nullable Reference after(
      Words words, int end, List<Reference> mentions, Set<String> prepositions) {
    if (!prepositions.contains(words.lower(end))) {
      return null;
    }
    int start = end + 1;
    Reference found = null;
    for (Reference mention : mentions) {
      boolean next = mention.first() == start || mention.coreFirst() == start;
      // "the US state department" is longer than "the US".
      if (next && isBody(mention) && (found == null || mention.end() > found.end())) {
        found = mention;
        // "secretary of Iran's Supreme Council": the council's, not Iran's.
        start = words.isPossessive(mention.end()) ? mention.end() + 1 : start;
      }
    }
    return found != null && isCut(words, found, mentions) ? null : found;
  }

  /**
   * "commander of [United States] Forces Korea" is not the commander of the United States, nor is
   * "manager for [U.S.] candidate Roe" its manager.
   */
  private static boolean isCut(Words words, Reference body, List<Reference> mentions) {
    int end = body.end();
    Token head = words.token(body.head());
    if (head.head() >= end && (head.is("compound") || head.is("amod"))) {
      return true;
    }
    boolean continues = words.isCapitalised(end) && words.isNoun(end);
    return words.isPossessive(end)
        || (continues && mentions.stream().noneMatch(mention -> mention.first() == end));
  }

  private static boolean isBody(Reference mention) {
    return mention.type() == ActorType.COUNTRY
        || mention.type() == ActorType.ORGANIZATION
        || (mention.type() == ActorType.PLACE && mention.isName());
  }

  /** The position as a value. */
  Position position(Office office, @Nullable Actor body, @Nullable Actor host) {
    StringBuilder label = new StringBuilder(office.role());
    if (body != null) {
      label.append(" of ").append(articles.withArticle(body.label()));
    }
    if (host != null) {
      label.append(" to ").append(articles.withArticle(host.label()));
    }
    String text = label.toString();
    List<String> aliases = office.words().equals(text) ? List.of() : List.of(office.words());
    return new Position(Entry.id(text), text, aliases, office.role(), body);
  }
}
