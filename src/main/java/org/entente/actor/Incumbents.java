package org.entente.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whom a bare surname names: "President Obama" in an article of 2012 that speaks of the
 * United States. Only who then held an office as the title gives it can be meant; without such a
 * title who then led a country or world body, if nobody else known has the surname. Nobody where
 * the text has a full name with that surname.
 */
final class Incumbents {

  private static final Set<String> LEADING =
      Set.of("head-of-state", "head-of-government", "io-head");

  private final Gazetteer gazetteer;
  private final GivenNames givenNames;

  /** The kinds of office in the gazetteer that a title may mean. */
  private final Map<String, Set<String>> kinds = new HashMap<>();

  Incumbents(Gazetteer gazetteer, GivenNames givenNames) {
    this.gazetteer = gazetteer;
    this.givenNames = givenNames;
    for (String[] row : Rows.of("lexicon/office-kinds.tsv", 2)) {
      kinds.put(row[0], Set.copyOf(Rows.values(row[1])));
    }
  }

  /**
   * The one whom a surname names.
   *
   * @param surname the name without titles, particles included
   * @param title the office or honorific before it; null where there is none
   */
  @Nullable Entry find(String surname, @Nullable Role title, Setting setting) {
    LocalDate day = setting.document().date();
    String key = NameKey.of(surname);
    if (day == null || setting.hasFullName(key)) {
      return null;
    }
    Role office = title == null || title.category() == Role.Category.HONORIFIC ? null : title;
    List<Entry> namesakes = gazetteer.bySurname(key);
    if (office == null && (namesakes.size() > 1 || givenNames.contains(key))) {
      return null;
    }
    Set<String> wanted = office == null ? LEADING : kinds.getOrDefault(office.label(), Set.of());
    Entry found = null;
    Set<String> ids = new HashSet<>();
    for (Entry entry : namesakes) {
      if (holds(entry, wanted, day) && isSpokenOf(entry, setting) && ids.add(entry.id())) {
        found = entry;
      }
    }
    return ids.size() == 1 ? found : null;
  }

  private static boolean holds(Entry entry, Set<String> wanted, LocalDate day) {
    return HeldOffice.of(entry).stream()
        .anyMatch(office -> wanted.contains(office.role()) && office.covers(day));
  }

  /** Whether the text speaks of the country, or for heads of world bodies of any. */
  private static boolean isSpokenOf(Entry entry, Setting setting) {
    List<String> codes = Rows.values(entry.country());
    return codes.isEmpty() || codes.stream().anyMatch(setting::speaksOf);
  }
}
