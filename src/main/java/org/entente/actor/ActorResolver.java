package org.entente.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.text.Document;

/**
 * Finds out who is spoken of in a document. Thread-safe and deterministic; never fails on any text.
 * Holds the gazetteer: load it once.
 */
public final class ActorResolver {

  private final Countries countries;
  private final Homes homes;
  private final KnownThings things;
  private final MentionFinder finder;
  private final OfficeClaims offices;
  private final CastBuilder builder;
  private final Pronouns pronouns;
  private final ThingNames thingNames;
  private final ShortNames shortNames;
  private final CompanyNouns companyNouns;
  private final Saying saying = new Saying();

  /** Verbs whose subject, not the object, does what the infinitive says. */
  private final Set<String> controlling = new HashSet<>();

  private final Metonyms metonyms;
  private final Coreference coreference;
  private final Asides asides;
  private final OwnCountry ownCountry;

  private ActorResolver(
      Countries countries,
      Homes homes,
      KnownThings things,
      ThingNames thingNames,
      ShortNames shortNames,
      CompanyNouns companyNouns,
      MentionFinder finder,
      OfficeClaims offices,
      CastBuilder builder,
      Pronouns pronouns,
      Metonyms metonyms,
      Coreference coreference,
      Asides asides,
      OwnCountry ownCountry) {
    this.countries = countries;
    this.homes = homes;
    this.things = things;
    this.thingNames = thingNames;
    this.shortNames = shortNames;
    this.companyNouns = companyNouns;
    this.finder = finder;
    this.offices = offices;
    this.builder = builder;
    this.pronouns = pronouns;
    this.metonyms = metonyms;
    this.coreference = coreference;
    this.asides = asides;
    this.ownCountry = ownCountry;
    for (String[] row : Rows.of("lexicon/verb-classes.tsv", 2)) {
      if (row[1].equals("control")) {
        controlling.add(row[0]);
      }
    }
  }

  /** A resolver with the gazetteer and lexicon of {@code ontology/}. */
  public static ActorResolver load() {
    return load(OwnEntries.none());
  }

  /** A resolver with the user's gazetteer before that of {@code ontology/}. */
  public static ActorResolver load(OwnEntries own) {
    Articles articles = new Articles();
    Countries countries = new Countries();
    Gazetteer gazetteer = new Gazetteer(own);
    StateBodies bodies = new StateBodies(countries, articles);
    CompanyWords companyWords = new CompanyWords();
    Metonyms metonyms = new Metonyms(countries, bodies);
    Roles roles = new Roles();
    Phrases phrases = new Phrases(countries);
    Tenures tenures = new Tenures();
    Offices positions = new Offices(articles, tenures, phrases);
    GivenNames givenNames = new GivenNames();
    Pronouns pronouns = new Pronouns();
    Linker linker = new Linker(countries, gazetteer, bodies);
    ArticleTitles titles = new ArticleTitles(bodies);
    KnownActors known = new KnownActors(titles);
    MentionFinder finder =
        new MentionFinder(
            new NameRefiner(
                countries, gazetteer, bodies, metonyms, roles, givenNames, companyWords),
            new Namesakes(countries),
            new IntroducedNames(countries, givenNames, roles),
            companyWords,
            new NameMentions(
                roles,
                metonyms,
                linker,
                new Incumbents(gazetteer, givenNames),
                phrases,
                givenNames,
                countries,
                new PlaceContext(countries, gazetteer, bodies, titles),
                new States(countries, gazetteer)),
            new BodyFinder(bodies, phrases, gazetteer),
            new Administrations(bodies),
            new GroupFinder(new Groups(), roles, countries, bodies, phrases),
            new RoleFinder(roles, phrases),
            pronouns,
            phrases);
    return new ActorResolver(
        countries,
        new Homes(gazetteer, bodies),
        new KnownThings(gazetteer),
        new ThingNames(companyWords),
        new ShortNames(companyWords),
        new CompanyNouns(companyWords, articles),
        finder,
        new OfficeClaims(roles, positions, tenures),
        new CastBuilder(gazetteer, countries, positions, new CodeFinder(countries, bodies), known),
        pronouns,
        metonyms,
        new Coreference(linker, new Descriptions(countries)),
        new Asides(new InnerNames(linker, known)),
        new OwnCountry(countries, known));
  }

  /**
   * Everybody in a document.
   *
   * @param document the document
   * @param sentences its sentences, in order
   */
  public Cast resolve(Document document, List<Sentence> sentences) {
    return resolve(document, List.of(), sentences);
  }

  /**
   * Everybody in a document whose title is no part of its text.
   *
   * @param document the document
   * @param headline the sentences of its title
   * @param sentences its sentences, in order
   */
  public Cast resolve(Document document, List<Sentence> headline, List<Sentence> sentences) {
    Setting setting = new Setting(document, headline, sentences, countries, homes, things);
    MentionFinder.Found found = finder.find(setting);
    Resolution resolution = resolve(setting, found.references());
    return builder.build(
        setting,
        found.references(),
        resolution.clusters(),
        resolution.claims(),
        found.names(),
        actors -> {
          Antecedents antecedents = antecedents(setting, found.references(), resolution);
          List<Coreferents> chains =
              ownCountry.name(setting, coreference.find(antecedents, actors));
          List<Coreferents> all = asides.add(setting, antecedents.phrases(), chains);
          all.addAll(
              Asides.titles(
                  setting, found.references(), i -> actors.get(resolution.clusters().find(i))));
          return all;
        });
  }

  private record Resolution(
      Clusters clusters,
      List<OfficeClaims.Claim> claims,
      Map<Integer, Integer> led,
      Speakers speakers) {}

  private Resolution resolve(Setting setting, List<Reference> references) {
    Clusters clusters = new Clusters(references.size());
    thingNames.join(references, clusters, setting);
    shortNames.join(references, clusters);
    HeadAntecedents.join(setting, references, clusters);
    new PersonNames(references, clusters).join();
    List<OfficeClaims.Claim> claims = claims(setting, references);
    for (OfficeClaims.Claim claim : claims) {
      if (claim.role() >= 0) {
        clusters.join(claim.holder(), claim.role());
      }
    }
    Map<Integer, Integer> led =
        new CompanyAntecedents(setting, references, clusters, companyNouns, claims).join();
    new RoleAntecedents(setting, references, clusters, claims).join();
    new PronounResolver(setting, references, clusters, pronouns, metonyms, controlling).resolve();
    Speakers speakers = new Speakers(setting, references, clusters, pronouns, saying);
    speakers.join();
    return new Resolution(clusters, claims, led, speakers);
  }

  /** The noun phrases of a document and what each may go back to. */
  Antecedents antecedents(Document document, List<Sentence> sentences) {
    Setting setting = new Setting(document, List.of(), sentences, countries, homes, things);
    List<Reference> references = finder.find(setting).references();
    return antecedents(setting, references, resolve(setting, references));
  }

  private Antecedents antecedents(
      Setting setting, List<Reference> references, Resolution resolution) {
    Clusters clusters = resolution.clusters();
    Voices voices =
        new Voices(
            references, clusters, resolution.claims(), resolution.led(), resolution.speakers());
    return coreference.antecedents(setting, references, clusters, voices);
  }

  private List<OfficeClaims.Claim> claims(Setting setting, List<Reference> references) {
    List<OfficeClaims.Claim> claims = new ArrayList<>();
    int base = 0;
    for (Words words : setting.sentences()) {
      int end = base;
      while (end < references.size()
          && references.get(end).sentence() == words.sentence().index()) {
        end++;
      }
      claims.addAll(offices.find(words, base, references.subList(base, end)));
      base = end;
    }
    return claims;
  }
}
