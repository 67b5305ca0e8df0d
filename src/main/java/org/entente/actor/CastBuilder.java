package org.entente.actor;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns clusters of references into actors, chains and office claims. */
final class CastBuilder {

  private final Gazetteer gazetteer;
  private final Countries countries;
  private final Offices offices;
  private final CodeFinder codes;
  private final KnownActors known;

  CastBuilder(
      Gazetteer gazetteer,
      Countries countries,
      Offices offices,
      CodeFinder codes,
      KnownActors known) {
    this.codes = codes;
    this.known = known;
    this.gazetteer = gazetteer;
    this.countries = countries;
    this.offices = offices;
  }

  Cast build(
      Setting setting,
      List<Reference> references,
      Clusters clusters,
      List<OfficeClaims.Claim> claims,
      List<NamedSpan> names,
      Function<Map<Integer, Actor>, List<Coreferents>> coreference) {
    Set<Integer> appositions = new TreeSet<>();
    claims.forEach(claim -> appositions.add(claim.role()));
    Set<Integer> former = new HashSet<>();
    for (OfficeClaims.Claim claim : claims) {
      if (claim.tenure() == Tenure.FORMER) {
        former.add(clusters.find(claim.holder()));
      }
    }
    LikelyArticles articles = new LikelyArticles(setting, references, clusters);
    Map<String, String> likely = new HashMap<>();
    Map<Integer, Actor> actors = new LinkedHashMap<>();
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    Map<String, Actor> byId = new LinkedHashMap<>();
    for (List<Integer> set : clusters.sets()) {
      List<Reference> members = set.stream().map(references::get).toList();
      if (isNobody(members)) {
        continue;
      }
      String code = codes.own(members, former.contains(clusters.find(set.getFirst())));
      Actor actor = actor(setting, articles, members, code);
      byId.putIfAbsent(actor.id(), actor);
      Actor kept = byId.get(actor.id());
      String guess = kept.cameo() == null ? codes.likely(setting, members) : null;
      if (guess != null) {
        likely.putIfAbsent(kept.id(), guess);
      }
      for (int i : set) {
        actors.put(i, kept);
        mentions
            .computeIfAbsent(actor.id(), id -> new ArrayList<>())
            .add(mention(references.get(i), appositions.contains(i)));
      }
    }
    Map<Integer, Actor> byCluster = new LinkedHashMap<>();
    actors.forEach((i, actor) -> byCluster.putIfAbsent(clusters.find(i), actor));
    List<Chain> chains = new ArrayList<>();
    for (Actor actor : byId.values()) {
      List<Mention> list = mentions.getOrDefault(actor.id(), List.of());
      chains.add(
          new Chain(actor, list.stream().sorted(Comparator.comparing(Mention::span)).toList()));
    }
    List<OfficeClaim> offices = claims(references, claims, actors, byId);
    return new Cast(
        chains,
        offices,
        () -> coreference.apply(byCluster),
        disjoint(names),
        new ActorCodes(CodeFinder.offices(offices), likely, codes.words(setting)));
  }

  private static List<NamedSpan> disjoint(List<NamedSpan> names) {
    List<NamedSpan> kept = new ArrayList<>();
    for (NamedSpan name : names.stream().sorted(Comparator.comparing(NamedSpan::span)).toList()) {
      if (kept.isEmpty() || !kept.getLast().span().overlaps(name.span())) {
        kept.add(name);
      }
    }
    return kept;
  }

  private static Mention mention(Reference reference, boolean apposition) {
    Mention mention = reference.mention();
    return apposition
        ? new Mention(
            mention.sentence(),
            mention.first(),
            mention.end(),
            mention.head(),
            mention.span(),
            MentionKind.APPOSITION)
        : mention;
  }

  /** "the man": a person whom the text neither names nor speaks of again. */
  private static boolean isNobody(List<Reference> members) {
    if (members.stream().allMatch(member -> member.type() == null)) {
      return true;
    }
    Reference only = members.getFirst();
    Role role = only.role();
    return members.size() == 1
        && !only.isName()
        && role != null
        && role.category() == Role.Category.KIN;
  }

  private Actor actor(
      Setting setting, LikelyArticles articles, List<Reference> members, @Nullable String code) {
    Set<String> names = new TreeSet<>();
    Entry entry = null;
    Reference best = members.getFirst();
    for (Reference member : members) {
      entry = entry == null ? member.entry() : entry;
      if (member.isName()) {
        names.add(member.label());
      }
      best = better(best, member);
    }
    if (entry != null) {
      return known.of(entry, names);
    }
    best = mostUsed(best, members);
    names.remove(best.label());
    String label =
        best.label().isEmpty() ? best.span().of(setting.document().text()) : best.label();
    String id = Entry.id(label);
    boolean local = isLocal(best, label);
    if (local) {
      id += "_in_" + setting.document().id().substring(0, 8);
    }
    ActorType type = best.type() == null ? ActorType.GROUP : best.type();
    WikipediaArticle article = articles.of(members, best, label, local);
    return new Actor(id, label, type, List.copyOf(names), null, code, article);
  }

  /** Names before descriptions, fuller names before short ones. */
  private static Reference better(Reference a, Reference b) {
    if (a.type() == null || b.type() == null) {
      return a.type() == null ? b : a;
    }
    int kinds = a.kind().compareTo(b.kind());
    if (kinds != 0) {
      return kinds < 0 ? a : b;
    }
    boolean person = a.type() == ActorType.PERSON && a.isName();
    return person && b.label().length() > a.label().length() ? b : a;
  }

  /** A person's full name in the form that the text uses most, the shorter of two used as often. */
  private static Reference mostUsed(Reference best, List<Reference> members) {
    if (!isFullName(best)) {
      return best;
    }
    Map<String, Long> uses =
        members.stream()
            .filter(CastBuilder::isFullName)
            .collect(groupingBy(Reference::label, TreeMap::new, counting()));
    return members.stream()
        .filter(CastBuilder::isFullName)
        .max(
            Comparator.comparing((Reference member) -> uses.getOrDefault(member.label(), 0L))
                .thenComparingInt(member -> -member.label().length())
                .thenComparing(Reference::label))
        .orElse(best);
  }

  private static boolean isFullName(Reference reference) {
    return reference.isName() && reference.isPerson() && reference.label().indexOf(' ') > 0;
  }

  /** Whether a name means somebody only within its document: "Smith", "multiple sources". */
  private boolean isLocal(Reference best, String label) {
    if (!best.isName()) {
      // "European allies" and "EU officials" say whose; "the protesters" do not.
      boolean named = label.chars().anyMatch(Character::isUpperCase);
      return !named || best.type() != ActorType.GROUP;
    }
    boolean short_ = best.type() == ActorType.PERSON && label.indexOf(' ') < 0;
    return short_ || !best.sector().isEmpty() || gazetteer.maybe(NameKey.of(label));
  }

  private List<OfficeClaim> claims(
      List<Reference> references,
      List<OfficeClaims.Claim> found,
      Map<Integer, Actor> actors,
      Map<String, Actor> byId) {
    List<OfficeClaim> claims = new ArrayList<>();
    for (OfficeClaims.Claim claim : found) {
      Offices.Office office = claim.office();
      Actor holder = actors.get(claim.holder());
      Actor body = actor(references, office.body(), actors);
      Country country = countries.byCode(office.country());
      if (body == null && country != null) {
        Actor state = known.of(country.entry(), Set.of());
        body = byId.getOrDefault(state.id(), state);
      }
      if (holder != null && !isKin(references, claim)) {
        Position position =
            offices.position(office, body, actor(references, office.host(), actors));
        claims.add(
            new OfficeClaim(
                holder, position, claim.tenure(), claim.sentence(), office.head(), claim.rule()));
      }
    }
    return claims;
  }

  /** "his wife, Jane Roe": a person, but no position. */
  private static boolean isKin(List<Reference> references, OfficeClaims.Claim claim) {
    Role role = claim.role() < 0 ? null : references.get(claim.role()).role();
    return role != null && role.category() == Role.Category.KIN;
  }

  private static @Nullable Actor actor(
      List<Reference> references, @Nullable Reference reference, Map<Integer, Actor> actors) {
    return reference == null ? null : actors.get(references.indexOf(reference));
  }
}
