package org.entente.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The persons of the gazetteer, the most prominent first, each with the offices held. */
final class Persons {

  private static final Map<String, Integer> WEIGHTS =
      Map.of(
          "head-of-state", 100,
          "head-of-government", 90,
          "io-head", 60,
          "deputy-head-of-state", 50,
          "foreign-minister", 40,
          "defence-minister", 30,
          "intelligence-chief", 20);

  private static final String ELECT = "Elect ";

  private final GazetteerFile file;
  private final Map<String, String> iso3;

  Persons(GazetteerFile file, Map<String, String> iso3) {
    this.file = file;
    this.iso3 = iso3;
  }

  private record Ranked(int row, int weight) {}

  void write(Table persons, Table holders) {
    Map<String, List<Integer>> byPerson = new HashMap<>();
    for (int i = 0; i < holders.size(); i++) {
      byPerson.computeIfAbsent(person(holders, i), key -> new ArrayList<>()).add(i);
    }
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      int weight = 0;
      for (int office : byPerson.getOrDefault(person(persons, i), List.of())) {
        weight = Math.max(weight, WEIGHTS.getOrDefault(holders.get(office, "role"), 1));
      }
      ranked.add(new Ranked(i, weight * 10 + persons.list(i, "offices").size()));
    }
    ranked.sort(Comparator.comparingInt(r -> -r.weight()));
    for (Ranked next : ranked) {
      write(
          persons,
          next.row(),
          holders,
          byPerson.getOrDefault(person(persons, next.row()), List.of()));
    }
  }

  private static String person(Table table, int row) {
    String qid = table.get(row, "qid");
    return qid.isEmpty() ? table.get(row, "name") : qid;
  }

  private void write(Table persons, int row, Table holders, List<Integer> held) {
    String iso2 = persons.get(row, "iso2");
    Set<String> aliases = new TreeSet<>(persons.list(row, "aliases"));
    // A bare surname names whole families.
    aliases.removeIf(alias -> !alias.contains(" "));
    Set<String> offices = new TreeSet<>();
    for (int i : held) {
      offices.add(office(holders, i));
    }
    String gender = persons.get(row, "gender");
    String kind = gender.equals("female") ? "f" : gender.equals("male") ? "m" : "";
    String code = iso3.getOrDefault(iso2, "");
    String name = persons.get(row, "name");
    if (aliases.contains(name.substring(name.indexOf(' ') + 1)) && name.startsWith(ELECT)) {
      // What is left of "President-Elect" in the source.
      name = name.substring(ELECT.length());
      aliases.remove(name);
    }
    file.add(
        name,
        kind,
        persons.get(row, "qid"),
        iso2,
        code.isEmpty() ? "" : code + "GOV",
        aliases,
        String.join("|", offices));
  }

  /**
   * Start, end, role, country or organisation, title. An end that nobody recorded is the day up to
   * which the office is known to have been held, after a {@code >}; an inferred one follows a
   * {@code ~}.
   */
  private static String office(Table holders, int i) {
    String end = holders.get(i, "end");
    if (end.isEmpty()) {
      end = ">" + holders.get(i, "as_of");
    } else if (holders.get(i, "end_inferred").equals("1")) {
      end = "~" + end;
    }
    String iso2 = holders.get(i, "iso2");
    String body = iso2.isEmpty() ? holders.get(i, "country_or_org") : iso2;
    return String.join(
        ";",
        holders.get(i, "start"),
        end,
        holders.get(i, "role"),
        body,
        holders.get(i, "position").replace(';', ','));
  }
}
