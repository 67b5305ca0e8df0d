package org.entente.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.language.Folding;
import org.entente.language.HashedKinds;

/** Collects the names that the gazetteer knows as hints for the name finder. */
final class KnownNamesStep implements Step {

  private static final int GIVEN = 1;
  private static final int SURNAME = 2;
  private static final int PERSON = 4;
  private static final int CITY = 8;
  private static final int COUNTRY = 16;
  private static final int DEMONYM = 32;
  private static final int ORGANISATION = 64;
  private static final int TITLE = 128;

  /** Names of which kind stand in which columns of which file. */
  private record Source(String file, int kind, List<String> columns) {
    Source(String file, int kind, String... columns) {
      this(file, kind, List.of(columns));
    }
  }

  private static final List<Source> SOURCES =
      List.of(
          new Source("given-names.tsv", GIVEN, "name"),
          new Source("surnames.tsv", SURNAME, "name"),
          new Source("persons.tsv", PERSON, "name", "aliases"),
          new Source("officeholders.tsv", PERSON, "name"),
          new Source("cities.tsv", CITY, "name", "aliases"),
          new Source("admin1.tsv", CITY, "name", "ascii_name"),
          new Source("countries.tsv", COUNTRY, "name", "official_name", "aliases"),
          new Source("countries.tsv", CITY, "capital"),
          new Source("countries.tsv", DEMONYM, "demonyms", "adjectives"),
          new Source("regions.tsv", COUNTRY, "name"),
          new Source("territories.tsv", COUNTRY, "name", "full_name"),
          new Source("organisations.tsv", ORGANISATION, "name", "acronym", "aliases"),
          new Source("companies.tsv", ORGANISATION, "name", "aliases"),
          new Source("parties.tsv", ORGANISATION, "name"),
          new Source("armed-groups.tsv", ORGANISATION, "name", "acronym", "aliases"),
          new Source("militaries.tsv", ORGANISATION, "force", "branch"),
          new Source("titles.tsv", TITLE, "title", "variants"));

  @Override
  public String name() {
    return "known-names";
  }

  @Override
  public void run(TrainingData data, ModelFiles models) throws IOException {
    SortedMap<Integer, Byte> kinds = new TreeMap<>();
    for (Source source : SOURCES) {
      add(source, data, kinds);
    }
    try (OutputStream out = models.create("known-names.bin")) {
      HashedKinds.write(kinds, out);
    }
  }

  private static void add(Source source, TrainingData data, SortedMap<Integer, Byte> kinds)
      throws IOException {
    try (BufferedReader lines = TrainingData.open(data.gazetteer().resolve(source.file))) {
      List<String> header = Arrays.asList(lines.readLine().split("\t", -1));
      int[] columns = source.columns.stream().mapToInt(header::indexOf).toArray();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        for (int column : columns) {
          for (String name : cells[column].split("\\|", -1)) {
            add(name.strip(), source.kind, kinds);
          }
        }
      }
    }
  }

  private static void add(String name, int kind, SortedMap<Integer, Byte> kinds) {
    if (name.length() > 1) {
      String capitalised = Character.toUpperCase(name.charAt(0)) + name.substring(1);
      kinds.merge(
          HashedKinds.key(Folding.fold(capitalised)), (byte) kind, (a, b) -> (byte) (a | b));
    }
  }
}
