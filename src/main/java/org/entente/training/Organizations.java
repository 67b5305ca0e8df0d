package org.entente.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The organisations of the gazetteer: bodies, forces, parties, armed groups, companies. */
final class Organizations {

  /** CAMEO sector by kind of organisation, after the country's code. */
  private static final Map<String, String> SECTORS =
      Map.ofEntries(
          Map.entry("government", "GOV"),
          Map.entry("ministry", "GOV"),
          Map.entry("agency", "GOV"),
          Map.entry("central-bank", "GOV"),
          Map.entry("legislature", "LEG"),
          Map.entry("court", "JUD"),
          Map.entry("military", "MIL"),
          Map.entry("police", "COP"),
          Map.entry("intelligence", "SPY"),
          Map.entry("media", "MED"),
          Map.entry("news-agency", "MED"),
          Map.entry("company", "BUS"),
          Map.entry("party", "PTY"),
          Map.entry("armed-group", "REB"),
          Map.entry("separatist", "SEP"),
          Map.entry("religious", "REL"));

  /** CAMEO code of an organisation without a country. */
  private static final Map<String, String> GLOBAL =
      Map.of("igo", "IGO", "ngo", "NGO", "company", "MNC", "military", "IMG", "armed-group", "IMG");

  /** Hardly anybody writes their names out. */
  private static final Set<String> BY_ACRONYM =
      Set.of("NATO", "UNESCO", "UNICEF", "OPEC", "ASEAN", "UNRWA", "UNIFIL", "SWIFT");

  private final GazetteerFile file;
  private final Map<String, String> iso3;
  private final Map<String, String> codes = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  Organizations(GazetteerFile file, Map<String, String> iso3, Table phoenix) {
    this.file = file;
    this.iso3 = iso3;
    for (int i = 0; i < phoenix.size(); i++) {
      if (phoenix.get(i, "list").equals("international")) {
        String code = phoenix.get(i, "code");
        codes.putIfAbsent(code(phoenix.get(i, "name")), code);
        phoenix.list(i, "aliases").forEach(alias -> codes.putIfAbsent(code(alias), code));
      }
    }
  }

  private static String code(String name) {
    return GazetteerFile.key(name.replaceFirst("^[Tt]he ", ""));
  }

  /**
   * Governments and ministries follow from the country: the patterns for them are the lexicon's.
   */
  void bodies(Table table) {
    for (int i = 0; i < table.size(); i++) {
      String label = table.get(i, "name");
      String kind = table.get(i, "type");
      boolean pattern = label.startsWith("Government of ") || label.startsWith("Ministry of ");
      boolean wanted = table.get(i, "source").equals("curated") || kind.equals("agency");
      if (!wanted || (pattern && Set.of("government", "ministry").contains(kind))) {
        continue;
      }
      Set<String> aliases = new TreeSet<>(table.list(i, "aliases"));
      aliases.addAll(table.list(i, "acronym"));
      aliases.removeIf(Organizations::isDescription);
      if (!table.get(i, "source").equals("curated")) {
        aliases.clear();
      }
      // Ids given from memory are left out: a wrong link is worse than none.
      String qid = table.get(i, "qid_status").equals("memory") ? "" : table.get(i, "qid");
      if (BY_ACRONYM.contains(table.get(i, "acronym"))) {
        aliases.add(label);
        label = table.get(i, "acronym");
      }
      add(label, kind, qid, table.list(i, "iso2"), aliases);
    }
  }

  /** "French government" is no name of Moncloa, nor "the Palace" one of a single palace. */
  private static boolean isDescription(String alias) {
    return alias.matches("(?i)the (alliance|palace)|.*\\b(government|administration)");
  }

  void forces(Table table) {
    for (int i = 0; i < table.size(); i++) {
      String branch = table.get(i, "branch");
      String name = branch.isEmpty() ? table.get(i, "force") : branch;
      // "Ground Forces", "Navy": every country has them.
      boolean own =
          name.split(" ").length > 1
              && !name.matches(
                  "(?i)(air|ministry|people's militia|ground|naval|armed|land|special|army|navy|joint|border|national|coast|presidential|marine|republican|state|military|defense|internal|support|rapid|territorial|civil|federal|public|police).*");
      if (own && name.length() < 50 && !name.contains(" or ")) {
        add(name, "military", "", table.list(i, "iso2"), Set.of());
      }
    }
  }

  void parties(Table table) {
    for (int i = 0; i < table.size(); i++) {
      String name = table.get(i, "name");
      if (name.length() < 60
          && name.split(" ").length > 1
          && Character.isUpperCase(name.charAt(0))) {
        add(name, "party", "", table.list(i, "iso2"), Set.of());
      }
    }
  }

  void groups(Table table) {
    for (int i = 0; i < table.size(); i++) {
      String name = table.get(i, "name");
      if (table.get(i, "source").equals("factbook") && !name.contains(",") && name.length() < 50) {
        Set<String> aliases = new TreeSet<>(table.list(i, "acronym"));
        aliases.addAll(table.list(i, "aliases"));
        aliases.removeIf(alias -> alias.contains("/"));
        add(name, "armed-group", "", table.list(i, "iso2"), aliases);
      }
    }
  }

  void companies(Table table) {
    for (int i = 0; i < table.size(); i++) {
      if (table.get(i, "source").equals("sp500")) {
        String name = table.get(i, "name").replaceFirst("\\s*\\(.*\\)$", "");
        String country =
            table
                    .get(i, "headquarters")
                    .matches(".*(UK|Ireland|Switzerland|Bermuda|Netherlands|Singapore|Canada).*")
                ? ""
                : "US";
        List<String> home = country.isEmpty() ? List.of() : List.of(country);
        add(name, "company", table.get(i, "qid"), home, new TreeSet<>(table.list(i, "aliases")));
      }
    }
  }

  private void add(
      String label, String kind, String qid, List<String> countries, Set<String> aliases) {
    String country = countries.size() == 1 ? countries.getFirst() : "";
    if (label.isEmpty() || !seen.add(GazetteerFile.key(label) + country)) {
      return;
    }
    String code =
        aliases.stream()
            .filter(a -> a.length() > 7)
            .map(Organizations::code)
            .map(codes::get)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    code = codes.getOrDefault(code(label), code);
    if (code.isEmpty() && country.equals("EU")) {
      code = "IGOEUREEC";
    } else if (code.isEmpty() && !country.isEmpty()) {
      code = iso3.getOrDefault(country, "") + SECTORS.getOrDefault(kind, "");
    } else if (code.isEmpty()) {
      code = GLOBAL.getOrDefault(kind, SECTORS.getOrDefault(kind, ""));
    }
    file.add(label, kind, qid, country, code, aliases, "");
  }
}
