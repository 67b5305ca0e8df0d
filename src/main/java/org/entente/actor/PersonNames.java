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
    Gender gender = Gender.UNKNOWN;
  }

  private final List<Reference> references;
  private final Clusters clusters;
  private final Map<String, Person> persons = new LinkedHashMap<>();
  private final Map<String, Set<Person>> byWord = new LinkedHashMap<>();

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
    for (Person person : persons.values()) {
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
    if (person.gender == Gender.UNKNOWN) {
      person.gender = reference.gender();
    }
    if (!person.mentions.isEmpty()) {
      clusters.join(person.mentions.getFirst(), i);
    }
    person.mentions.add(i);
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

  private void shortened(int i, Reference reference, String key, Map<String, Integer> alone) {
    List<Person> fitting =
        byWord.getOrDefault(key, Set.of()).stream()
            .filter(person -> person.gender.agrees(reference.gender()))
            .toList();
    if (fitting.size() == 1) {
      clusters.join(fitting.getFirst().mentions.getFirst(), i);
    } else if (fitting.isEmpty()) {
      Integer earlier = alone.putIfAbsent(key, i);
      if (earlier != null && references.get(earlier).gender().agrees(reference.gender())) {
        clusters.join(earlier, i);
      }
    }
  }
}
