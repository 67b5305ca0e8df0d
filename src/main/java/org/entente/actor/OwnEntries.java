package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A user's own gazetteer. What it knows under a name, or of a Wikidata id, takes the place of what
 * Entente knows. Immutable.
 */
public final class OwnEntries {

  private static final Pattern QID = Pattern.compile("Q[1-9][0-9]{0,15}");
  private static final Pattern DAY = Pattern.compile("|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

  private final Map<String, List<Entry>> byName = new HashMap<>();
  private final Map<String, Entry> byWikidata = new HashMap<>();
  private final String checksum;

  /**
   * Checks and keeps entries.
   *
   * @param entries in the order of the file
   * @param checksum of the file
   * @throws GazetteerException if one cannot be used
   */
  public OwnEntries(List<OwnEntry> entries, String checksum) {
    this.checksum = checksum;
    Countries countries = new Countries();
    Map<String, List<OwnEntry>> byLabel = new LinkedHashMap<>();
    for (OwnEntry entry : entries) {
      check(entry, countries);
      byLabel.computeIfAbsent(entry.label(), label -> new ArrayList<>()).add(entry);
    }
    byLabel.values().forEach(OwnEntries::checkNamesakes);
    for (OwnEntry entry : entries) {
      boolean alone = byLabel.getOrDefault(entry.label(), List.of()).size() < 2;
      add(entry(entry, alone, countries));
    }
  }

  private OwnEntries() {
    this.checksum = "";
  }

  /** No gazetteer but Entente's. */
  public static OwnEntries none() {
    return new OwnEntries();
  }

  /** Of the file; empty where there is none. */
  public String checksum() {
    return checksum;
  }

  /** Those with a name of this {@link NameKey}, in the order of the file. */
  List<Entry> named(String key) {
    return byName.getOrDefault(key, List.of());
  }

  /** The one that takes the place of an entry of Entente's; that entry itself where none does. */
  Entry inPlaceOf(Entry entry) {
    return byWikidata.getOrDefault(entry.wikidata(), entry);
  }

  private void add(Entry entry) {
    name(entry.label(), entry);
    entry.aliases().forEach(alias -> name(alias, entry));
    if (!entry.wikidata().isEmpty()) {
      byWikidata.putIfAbsent(entry.wikidata(), entry);
    }
  }

  private void name(String name, Entry entry) {
    List<Entry> namesakes = byName.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>());
    if (!namesakes.contains(entry)) {
      namesakes.add(entry);
    }
  }

  private static Entry entry(OwnEntry own, boolean alone, Countries countries) {
    Country country = countries.byCode(own.country());
    String iso3 = country == null ? "" : country.entry().cameo();
    ActorType type = type(own);
    List<String> offices =
        own.offices().stream()
            .map(office -> List.of(office.split(";", -1)))
            .map(
                cells ->
                    String.join(
                        ";", cell(cells, 1), cell(cells, 2), "other", own.country(), cells.get(0)))
            .toList();
    return new Entry(
        Entry.id(own.label()) + (alone ? "" : "_" + own.wikidata()),
        own.label(),
        type,
        "",
        own.wikidata(),
        own.country(),
        type == ActorType.PLACE || iso3.isEmpty() ? "" : iso3 + (offices.isEmpty() ? "" : "GOV"),
        own.aliases(),
        String.join("|", offices));
  }

  private static String cell(List<String> cells, int place) {
    return place < cells.size() ? cells.get(place).strip() : "";
  }

  private static void check(OwnEntry entry, Countries countries) {
    require(!NameKey.of(entry.label()).isEmpty(), entry, "an entry needs a label");
    type(entry);
    require(
        entry.country().isEmpty() || countries.byCode(entry.country()) != null,
        entry,
        "no country '" + entry.country() + "': use codes of ISO 3166 such as NO");
    require(
        entry.wikidata().isEmpty() || QID.matcher(entry.wikidata()).matches(),
        entry,
        "'" + entry.wikidata() + "' is no Wikidata id such as Q7747");
    for (String office : entry.offices()) {
      List<String> cells = List.of(office.split(";", -1));
      boolean days = DAY.matcher(cell(cells, 1)).matches() && DAY.matcher(cell(cells, 2)).matches();
      require(
          days && cells.size() < 4 && !cells.getFirst().isBlank(),
          entry,
          "'" + office + "' is no office: write it as foreign minister;2021-10-14;2025-02-04");
    }
  }

  private static void checkNamesakes(List<OwnEntry> namesakes) {
    long ids = namesakes.stream().map(OwnEntry::wikidata).distinct().count();
    boolean known = namesakes.stream().noneMatch(entry -> entry.wikidata().isEmpty());
    OwnEntry last = namesakes.getLast();
    require(
        namesakes.size() == 1 || (known && ids == namesakes.size()),
        last,
        "'" + last.label() + "' is there already: give namesakes different Wikidata ids");
  }

  private static ActorType type(OwnEntry entry) {
    return switch (entry.type().toLowerCase(Locale.ROOT)) {
      case "person" -> ActorType.PERSON;
      case "organization", "organisation" -> ActorType.ORGANIZATION;
      case "place" -> ActorType.PLACE;
      default ->
          throw new GazetteerException(
              entry.place()
                  + ": '"
                  + entry.type()
                  + "' is no type: it is Person, Organization or Place");
    };
  }

  private static void require(boolean condition, OwnEntry entry, String message) {
    if (!condition) {
      throw new GazetteerException(entry.place() + ": " + message);
    }
  }
}
