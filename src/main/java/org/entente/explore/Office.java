package org.entente.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * That an actor holds or held a position. A newspaper of one day only says how it is on that day.
 *
 * @param holder who
 * @param post the position
 * @param acting whether only for a while
 * @param held days on which a document says that the office is held, in order
 * @param former days on which a document says that it was held before
 * @param designate days on which a document says that it will be held
 */
public record Office(
    Party holder,
    Party post,
    boolean acting,
    List<LocalDate> held,
    List<LocalDate> former,
    List<LocalDate> designate) {

  public Office {
    held = List.copyOf(held);
    former = List.copyOf(former);
    designate = List.copyOf(designate);
  }

  /** {@code 2021-11-12 to 2022-07-23; former on 2024-03-08}. */
  public String inWords() {
    List<String> parts = new ArrayList<>();
    add(parts, acting ? "acting " : "", held);
    add(parts, "former on ", former);
    add(parts, "designate on ", designate);
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String what, List<LocalDate> days) {
    if (!days.isEmpty()) {
      LocalDate first = days.getFirst();
      LocalDate last = days.getLast();
      parts.add(what + (first.equals(last) ? first.toString() : first + " to " + last));
    }
  }
}
