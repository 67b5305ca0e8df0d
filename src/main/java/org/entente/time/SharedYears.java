package org.entente.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives a month or season the year that is named only with the one it is joined to: "from March to
 * May 2013", "in the spring and summer of 1943".
 */
final class SharedYears {

  private static final int MONTHS_OF_SEASON = 3;

  private final Set<String> joints;

  /**
   * @param joints words between dates that share a year
   */
  SharedYears(Set<String> joints) {
    this.joints = joints;
  }

  /** The same dates, in order, those that share a year with it. */
  List<FoundDate> fill(List<FoundDate> dates) {
    List<FoundDate> filled = new ArrayList<>(dates);
    for (int i = filled.size() - 2; i >= 0; i--) {
      FoundDate date = filled.get(i);
      FoundDate next = filled.get(i + 1);
      if (lacksYear(date.match()) && next.match().has("year") && joined(date, next)) {
        int month = month(date.match());
        int later = month(next.match());
        if (later > 0) {
          int year = next.match().get("year") - (month > later ? 1 : 0);
          filled.set(i, date.as(date.match().inYear(year)));
        }
      }
    }
    return filled;
  }

  private static boolean lacksYear(DateMatch match) {
    boolean named = match.kind() == DateKind.CALENDAR || match.kind() == DateKind.SEASON;
    return named && !match.has("year") && month(match) > 0;
  }

  /** The month, or the first month of the season; 0 without. */
  private static int month(DateMatch match) {
    return match.month() > 0 ? match.month() : match.get("season") * MONTHS_OF_SEASON;
  }

  private boolean joined(FoundDate date, FoundDate next) {
    return date.sentence() == next.sentence()
        && next.first() == date.end() + 1
        && joints.contains(date.after());
  }
}
