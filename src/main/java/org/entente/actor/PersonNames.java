package org.entente.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins the forms of persons' names: "Tony Blinken" and "Mr Blinken". A short form joins a full
 * name only if the document has exactly one full name that it can stand for.
 */
final class PersonNames {

  /** A person with a full name: its mentions, its name's words, its gender. */
  private static final class Person {
    final Set<String> keys = new TreeSet<>();
    final List<Integer> mentions = new ArrayList<>();
    boolean known;
    Gender gender = Gender.UNKNOWN;
  }

  private final List<Reference> references;
  private final Clusters clusters;
  private final Map<String, Person> persons = new LinkedHashMap<>();
  private final Map<String, Set<Person>> byWord = new LinkedHashMap<>();

  /** Who was called by a short form while nobody else who could be had been named. */
  private final Map<String, Person> called = new LinkedHashMap<>();

  PersonNames(List<Reference> references, Clusters clusters) {
    this.references = references;
    this.clusters = clusters;
  }

  void join() {
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      String key = NameKey.of(reference.label());
      if (isPersonName(reference) && key.indexOf(' ') > 0) {
        full(i, reference, key);
      }
    }
    List<Person> all = List.copyOf(persons.values());
    all.forEach(this::withoutMiddleNames);
    for (Person person : new LinkedHashSet<>(persons.values())) {
      person.keys.forEach(key -> shortForms(key, person));
    }
    Map<String, Integer> alone = new LinkedHashMap<>();
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      String key = NameKey.of(reference.label());
      if (isPersonName(reference) && !persons.containsKey(identity(reference, key))) {
        shortened(i, reference, key, alone);
      }
    }
  }

  private static boolean isPersonName(Reference reference) {
    return reference.isName() && reference.type() == ActorType.PERSON;
  }

  private static String identity(Reference reference, String key) {
    Entry entry = reference.entry();
    return entry == null ? key : entry.id();
  }

  private void full(int i, Reference reference, String key) {
    String identity = identity(reference, key);
    Person person = persons.computeIfAbsent(identity, k -> new Person());
    person.keys.add(key);
    person.known |= reference.entry() != null;
    if (person.gender == Gender.UNKNOWN) {
      person.gender = reference.gender();
    }
    if (!person.mentions.isEmpty()) {
      clusters.join(person.mentions.getFirst(), i);
    }
    person.mentions.add(i);
  }

  /** Takes "Otto Jespersen" for the one person whose fuller name is "Jens Otto Harry Jespersen". */
  private void withoutMiddleNames(Person person) {
    List<Person> fuller =
        persons.values().stream()
            .distinct()
            .filter(other -> other != person && isFuller(other, person))
            .toList();
    if (fuller.size() == 1) {
      Person one = fuller.getFirst();
      clusters.join(one.mentions.getFirst(), person.mentions.getFirst());
      one.keys.addAll(person.keys);
      one.mentions.addAll(person.mentions);
      one.mentions.sort(null);
      one.known |= person.known;
      persons.replaceAll((identity, p) -> p == person ? one : p);
    }
  }

  private static boolean isFuller(Person fuller, Person person) {
    return !(fuller.known && person.known)
        && fuller.gender.agrees(person.gender)
        && fuller.keys.stream()
            .anyMatch(full -> person.keys.stream().allMatch(key -> isWithin(key, full)));
  }

  /** Whether a name leaves out only given names of another: the same last word, the same order. */
  private static boolean isWithin(String key, String full) {
    List<String> words = List.of(key.split(" ", -1));
    List<String> more = List.of(full.split(" ", -1));
    int found = 0;
    for (String word : more) {
      if (found < words.size() && word.equals(words.get(found))) {
        found++;
      }
    }
    return found == words.size()
        && more.size() > words.size()
        && more.getLast().equals(words.getLast());
  }

  /** "leyen", "der leyen", "von der leyen" and "ursula" for Ursula von der Leyen. */
  private void shortForms(String key, Person person) {
    Set<String> forms = new LinkedHashSet<>();
    for (int at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
      forms.add(key.substring(at + 1));
      forms.add(key.substring(0, at));
    }
    // "Joseph Biden" for Joseph R. Biden
    forms.add(key.substring(0, key.indexOf(' ')) + key.substring(key.lastIndexOf(' ')));
    forms.forEach(form -> byWord.computeIfAbsent(form, k -> new LinkedHashSet<>()).add(person));
  }

  /** "Smith" is a given name too, but no man's where the family name of a Jane Smith. */
  private Gender gender(Reference reference, String key) {
    boolean family =
        byWord.getOrDefault(key, Set.of()).stream()
            .flatMap(person -> person.keys.stream())
            .anyMatch(full -> full.endsWith(" " + key));
    boolean untitled = reference.first() == reference.coreFirst();
    return family && untitled ? Gender.UNKNOWN : reference.gender();
  }

  /**
   * A short form stands for the one person who can be meant. Of a family that is whoever was called
   * so before the others came in, else nobody.
   */
  private void shortened(int i, Reference reference, String key, Map<String, Integer> alone) {
    Gender gender = gender(reference, key);
    List<Person> fitting =
        byWord.getOrDefault(key, Set.of()).stream()
            .filter(person -> person.gender.agrees(gender))
            .toList();
    List<Person> named = fitting.stream().filter(person -> person.mentions.getFirst() < i).toList();
    if (fitting.size() > 1 && named.size() == 1) {
      called.putIfAbsent(key, named.getFirst());
    }
    Person person = fitting.size() == 1 ? fitting.getFirst() : called.get(key);
    if (person != null && fitting.contains(person)) {
      clusters.join(person.mentions.getFirst(), i);
    } else if (fitting.isEmpty()) {
      Integer earlier = alone.putIfAbsent(key, i);
      if (earlier != null && references.get(earlier).gender().agrees(reference.gender())) {
        clusters.join(earlier, i);
      }
    }
  }
}
