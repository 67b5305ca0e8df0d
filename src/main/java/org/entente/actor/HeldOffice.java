package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An office that the gazetteer knows somebody to have held.
 *
 * @param start its first day, month or year, as ISO 8601 writes it; empty where not known
 * @param end its last; after a {@code >} the last day on which it is known to have been held, after
 *     a {@code ~} an inferred one; empty where not known
 * @param role its kind: {@code head-of-state}
 * @param body country code, or the name of an organisation
 */
record HeldOffice(String start, String end, String role, String body) {

  /** The offices of a person's entry. */
  static List<HeldOffice> of(Entry person) {
    List<HeldOffice> offices = new ArrayList<>();
    for (String cell : Rows.values(person.details())) {
      List<String> parts = List.of(cell.split(";", -1));
      if (parts.size() > 3) {
        offices.add(new HeldOffice(parts.get(0), parts.get(1), parts.get(2), parts.get(3)));
      }
    }
    return offices;
  }

  /** Whether it was held on a day, as far as is known. */
  boolean covers(LocalDate day) {
    String date = day.toString();
    // "2021" covers all of its days: only as much of the date counts as the gazetteer has.
    boolean begun = !start.isEmpty() && head(date, start).compareTo(start) >= 0;
    boolean open = end.isEmpty() || end.startsWith(">");
    String last = end.startsWith("~") ? end.substring(1) : end;
    return begun && (open || head(date, last).compareTo(last) <= 0);
  }

  private static String head(String date, String like) {
    return date.substring(0, Math.min(date.length(), like.length()));
  }
}
