package org.entente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins short names of organisations with the full ones of the same document: "GM" with General
 * Motors, "Ford" with the Ford Motor Company, "the Air Force" with the United States Air Force.
 * Only where one organisation alone can be meant.
 */
final class ShortNames {

  private static final Set<String> UNCOUNTED = Set.of("of", "the", "and", "for", "on", "in", "de");

  /** Shorter ones stand for too many names. */
  private static final int SHORTEST = 2;

  private final CompanyWords words;

  ShortNames(CompanyWords words) {
    this.words = words;
  }

  void join(List<Reference> references, Clusters clusters) {
    Map<String, Integer> byKey = new LinkedHashMap<>();
    Map<String, Entry> entries = new HashMap<>();
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      if (reference.isName() && reference.type() == ActorType.ORGANIZATION) {
        String key = NameKey.of(reference.label());
        byKey.putIfAbsent(key, i);
        if (reference.entry() != null) {
          entries.putIfAbsent(key, reference.entry());
        }
      }
    }
    byKey.forEach(
        (key, i) -> {
          boolean acronym = isAcronym(references.get(i).label());
          Set<Integer> full = new HashSet<>();
          for (Map.Entry<String, Integer> other : byKey.entrySet()) {
            boolean longer = other.getKey().startsWith(key + " ");
            if (longer && !words.areEnd(other.getKey().substring(key.length() + 1))) {
              // "Apple" beside "Apple Corps": either may be meant.
              return;
            }
            boolean whose = isBody(references.get(i)) && other.getKey().endsWith(" " + key);
            boolean fits = longer || whose || (acronym && initials(other.getKey()).equals(key));
            if (fits && agree(entries.get(key), entries.get(other.getKey()))) {
              full.add(clusters.find(other.getValue()));
            }
          }
          if (full.size() == 1) {
            clusters.join(full.iterator().next(), i);
          }
        });
  }

  /** A ministry or a force of which nothing more is said, "the Air Force". */
  private static boolean isBody(Reference reference) {
    int more = reference.span().end() - reference.span().start() - reference.label().length();
    return !reference.sector().isEmpty() && reference.entry() == null && more <= "the ".length();
  }

  private static boolean agree(@Nullable Entry a, @Nullable Entry b) {
    return a == null || b == null || a.id().equals(b.id());
  }

  private static boolean isAcronym(String label) {
    return label.length() >= SHORTEST && label.chars().allMatch(Character::isUpperCase);
  }

  private static String initials(String key) {
    StringBuilder initials = new StringBuilder();
    List<String> words = List.of(key.split(" ", -1));
    for (String word : words) {
      if (!word.isEmpty() && !UNCOUNTED.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    return words.size() < SHORTEST ? "" : initials.toString();
  }
}
