package org.entente.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.explore.Candidate.Kind;
import org.entente.explore.Candidate.Reason;

/** Judges whether two names may be names of one actor. A surname alone says nothing. */
final class NameLikeness {

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "to", "a");

  private NameLikeness() {}

  /** The reason that two names give, if they give one. */
  static Optional<Reason> of(String one, String other, boolean persons) {
    List<String> left = words(one);
    List<String> right = words(other);
    if (left.isEmpty() || right.isEmpty() || (persons && Math.min(left.size(), right.size()) < 2)) {
      return Optional.empty();
    }
    String both = one.equals(other) ? one : one + " / " + other;
    if (sameWords(left, right)) {
      return reason(Kind.SAME_NAME, 0.8, both);
    }
    if (persons && fits(left, right)) {
      boolean initial = left.getFirst().length() == 1 || right.getFirst().length() == 1;
      return reason(Kind.GIVEN_NAME, initial ? 0.6 : 0.7, both);
    }
    if (spelt(left, right)) {
      return reason(Kind.SPELLING, 0.65, both);
    }
    if (!persons && (isAcronym(one, right) || isAcronym(other, left))) {
      return reason(Kind.ACRONYM, 0.7, both);
    }
    return !persons && (contains(left, right) || contains(right, left))
        ? reason(Kind.PART_OF_NAME, 0.35, both)
        : Optional.empty();
  }

  /** What two names that {@link #of} compares well have in common; several for most names. */
  static Set<String> blocks(String name, boolean person) {
    List<String> words = words(name);
    Set<String> blocks = new TreeSet<>();
    if (words.isEmpty() || (person && words.size() < 2)) {
      return blocks;
    }
    blocks.add("joined " + String.join("", words));
    blocks.add("sorted " + String.join(" ", new TreeSet<>(words)));
    blocks.add("sound " + words.stream().map(NameLikeness::sound).collect(Collectors.joining(" ")));
    if (person) {
      blocks.add("surname " + words.getLast());
      return blocks;
    }
    List<String> large = large(words);
    String capitals = capitals(name);
    blocks.add("initials " + (capitals.isEmpty() ? initials(words) : capitals));
    for (int i = 1; i < large.size(); i++) {
      blocks.add("pair " + large.get(i - 1) + " " + large.get(i));
    }
    return blocks;
  }

  private static Optional<Reason> reason(Kind kind, double weight, String evidence) {
    return Optional.of(new Reason(kind, weight, evidence));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>(Arrays.asList(NameText.key(name).split(" ")));
    words.removeIf(String::isEmpty);
    if (words.size() > 1 && words.getFirst().equals("the")) {
      words.removeFirst();
    }
    if (words.size() > 2 && SUFFIXES.contains(words.getLast())) {
      words.removeLast();
    }
    return words;
  }

  /** "Orbán Viktor", "Kim Jongun". */
  private static boolean sameWords(List<String> left, List<String> right) {
    return String.join("", left).equals(String.join("", right))
        || left.stream().sorted().toList().equals(right.stream().sorted().toList());
  }

  /** The same surname, and given names of which those in the shorter name fit the longer one. */
  private static boolean fits(List<String> left, List<String> right) {
    if (!left.getLast().equals(right.getLast())) {
      return false;
    }
    boolean shorter = left.size() <= right.size();
    List<String> few = (shorter ? left : right).subList(0, Math.min(left.size(), right.size()) - 1);
    List<String> many =
        (shorter ? right : left).subList(0, Math.max(left.size(), right.size()) - 1);
    if (!isSameGivenName(few.getFirst(), many.getFirst())) {
      return false;
    }
    int at = 1;
    for (String given : few.subList(1, few.size())) {
      while (at < many.size() && !isSameGivenName(given, many.get(at))) {
        at++;
      }
      if (at++ >= many.size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSameGivenName(String one, String other) {
    return one.equals(other)
        || (one.length() == 1 && other.startsWith(one))
        || (other.length() == 1 && one.startsWith(other));
  }

  /** Every word is the other's or sounds and looks like it. */
  private static boolean spelt(List<String> left, List<String> right) {
    if (left.size() != right.size() || String.join("", left).length() < 6) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      String one = left.get(i);
      String other = right.get(i);
      boolean near =
          Math.min(one.length(), other.length()) > 3
              && sound(one).equals(sound(other))
              && NameText.edits(one, other) <= 2;
      if (!one.equals(other) && !near) {
        return false;
      }
    }
    return true;
  }

  /** The first letter and the consonants, those that transliterations confuse as one. */
  private static String sound(String word) {
    String rest = word.substring(1).replace("ph", "f").replaceAll("[aeiouyhw']", "");
    String alike = (word.charAt(0) + rest).replace('q', 'k').replace('c', 'k').replace('w', 'v');
    return alike.replace('z', 's').replaceAll("(.)\\1+", "$1");
  }

  private static boolean isAcronym(String acronym, List<String> words) {
    String capitals = capitals(acronym);
    return !capitals.isEmpty() && capitals.equals(initials(words));
  }

  /** The letters of an acronym, in lower case; empty for other names. */
  private static String capitals(String name) {
    String letters = name.replace(".", "");
    return letters.matches("\\p{Lu}{2,7}") ? NameText.key(letters) : "";
  }

  private static String initials(List<String> words) {
    return large(words).stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  private static List<String> large(List<String> words) {
    return words.stream().filter(word -> !SMALL.contains(word)).toList();
  }

  /** Two words or more of one name stand together in the other. */
  private static boolean contains(List<String> all, List<String> part) {
    return large(part).size() > 1
        && (" " + String.join(" ", all) + " ").contains(" " + String.join(" ", part) + " ");
  }
}
