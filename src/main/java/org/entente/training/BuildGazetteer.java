package org.entente.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the files of {@code ontology/actors} from the collected fact tables (their sources and
 * licences are named in NOTICE). Deterministic: same tables, same files.
 *
 * <pre>java -cp target/classes org.entente.training.BuildGazetteer TABLES WORDNET ontology/actors
 * </pre>
 */
public final class BuildGazetteer {

  /** Smaller towns share their names with people and common words. */
  private static final int MIN_POPULATION = 30_000;

  private final Path tables;
  private final Path target;
  private final WordNet wordNet;
  private final GazetteerFile file = new GazetteerFile();
  private final Map<String, String> iso3 = new TreeMap<>();

  private BuildGazetteer(Path tables, WordNet wordNet, Path target) {
    this.tables = tables;
    this.wordNet = wordNet;
    this.target = target;
  }

  /** Takes the folder with the tables, WordNet's file {@code data.noun}, the folder to write to. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("usage: BuildGazetteer TABLES WORDNET TARGET");
    }
    BuildGazetteer build =
        new BuildGazetteer(Path.of(args[0]), WordNet.read(Path.of(args[1])), Path.of(args[2]));
    build.countries();
    build.organizations();
    build.places();
    build.persons();
    build.notables();
    build.givenNames();
  }

  private Table table(String name) throws IOException {
    return Table.read(tables.resolve(name + ".tsv"));
  }

  private void countries() throws IOException {
    Table table = table("countries");
    List<String> lines = new ArrayList<>();
    lines.add("iso2\tiso3\tlabel\twikidata\tcapital\tadjectives\tdemonyms\taliases");
    for (int i = 0; i < table.size(); i++) {
      String iso2 = table.get(i, "iso2");
      iso3.put(iso2, table.get(i, "iso3"));
      String label = table.get(i, "name");
      file.reserve(label);
      Set<String> aliases = new TreeSet<>(table.list(i, "aliases"));
      aliases.add(table.get(i, "official_name"));
      aliases.remove(label);
      Set<String> adjectives = new TreeSet<>(table.list(i, "adjectives"));
      Set<String> demonyms = new TreeSet<>(table.list(i, "demonyms"));
      demonyms.remove(label);
      String first = table.list(i, "adjectives").stream().findFirst().orElse("");
      adjectives.remove(first);
      String all = adjectives.isEmpty() ? first : first + "|" + String.join("|", adjectives);
      lines.add(
          String.join(
              "\t",
              iso2,
              table.get(i, "iso3"),
              label,
              table.get(i, "qid"),
              table.get(i, "capital"),
              all,
              String.join("|", demonyms),
              String.join("|", aliases)));
    }
    Files.write(target.resolve("countries.tsv"), lines);
  }

  private void organizations() throws IOException {
    Organizations organizations = new Organizations(file, iso3, table("phoenix-actors"));
    organizations.bodies(table("organisations"));
    organizations.forces(table("militaries"));
    organizations.parties(table("parties"));
    organizations.groups(table("armed-groups"));
    organizations.companies(table("companies"));
    file.write(target.resolve("organizations.tsv"));
  }

  private void places() throws IOException {
    Table regions = table("regions");
    for (int i = 0; i < regions.size(); i++) {
      place(
          regions.get(i, "name"), regions.get(i, "kind"), regions.get(i, "qid"), "", Set.of(), "");
    }
    Table cities = table("cities");
    Set<String> seen = new TreeSet<>();
    Set<String> regionNames = new TreeSet<>();
    for (int i = 0; i < regions.size(); i++) {
      regionNames.add(GazetteerFile.key(regions.get(i, "name")));
    }
    for (int i = 0; i < cities.size(); i++) {
      String population = cities.get(i, "population");
      boolean capital = cities.get(i, "feature").equals("PPLC");
      if (capital || Integer.parseInt(population) >= MIN_POPULATION) {
        String iso2 = cities.get(i, "iso2");
        String kind = capital ? "capital" : "city";
        Set<String> aliases = new TreeSet<>(cities.list(i, "aliases"));
        aliases.removeIf(alias -> alias.contains(",") && !alias.contains("D.C."));
        place(cities.get(i, "name"), kind, cities.get(i, "qid"), iso2, aliases, population);
        seen.add(iso2 + GazetteerFile.key(cities.get(i, "name")));
      }
    }
    Regions known = new Regions(wordNet, table("countries"));
    Table provinces = table("admin1");
    for (int i = 0; i < provinces.size(); i++) {
      String iso2 = provinces.get(i, "iso2");
      String name = provinces.get(i, "name");
      String key = GazetteerFile.key(name);
      boolean state = known.isState(name, iso2);
      if ((seen.add(iso2 + key) || state) && !regionNames.contains(key) && name.length() > 3) {
        Set<String> aliases = Set.of(provinces.get(i, "ascii_name"));
        place(name, state ? "state" : "province", provinces.get(i, "qid"), iso2, aliases, "");
      }
    }
    known.landscapes(file);
    file.write(target.resolve("places.tsv"));
  }

  private void place(
      String name, String kind, String qid, String iso2, Set<String> aliases, String population) {
    file.add(name, kind, qid, iso2, iso3.getOrDefault(iso2, ""), aliases, population);
  }

  private void persons() throws IOException {
    new Persons(file, iso3).write(table("persons"), table("officeholders"));
    file.write(target.resolve("persons.tsv"));
  }

  /** After the others, those written by hand included. */
  private void notables() throws IOException {
    Table leaders = Table.read(target.resolve("leaders.tsv"));
    for (int i = 0; i < leaders.size(); i++) {
      file.reserve(leaders.get(i, "label"));
      leaders.list(i, "aliases").forEach(file::reserve);
    }
    new Notables(wordNet, file, table("countries"), table("surnames"), table("given-names")).add();
    file.write(target.resolve("notables.tsv"));
  }

  private void givenNames() throws IOException {
    Table table = table("given-names");
    Set<String> lines = new TreeSet<>();
    for (int i = 0; i < table.size(); i++) {
      String share = table.get(i, "p_male");
      double male = share.isEmpty() ? 0.5 : Double.parseDouble(share);
      if (male >= 0.9 || male <= 0.1) {
        String name = table.get(i, "name").toLowerCase(Locale.ROOT);
        lines.add(name + "\t" + (male > 0.5 ? "m" : "f"));
      }
    }
    Files.write(target.resolve("given-names.tsv"), lines);
  }
}
