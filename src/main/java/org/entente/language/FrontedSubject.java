package org.entente.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Gives a verb its subject back where the parser took the name for a part of the phrase before it:
 * "In Paris, <i>Kamala Harris</i>, the vice-president, met Macron"; "Last week <i>Mr Biden</i> sent
 * Burns". Only a finite verb without any subject is looked at, and only a name that begins right
 * after a time word, or after the comma of a fronted phrase.
 */
final class FrontedSubject {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> TITLES =
      Set.of("Mr", "Mrs", "Ms", "Dr", "Mr.", "Mrs.", "Ms.", "Dr.", "President", "Sir", "Gen.");
  private static final Set<String> TIME_WORDS = timeWords();

  private final Arcs arcs;
  private final String[] words;
  private final String[] upos;
  private final int verb;

  private FrontedSubject(Arcs arcs, String[] words, String[] upos, int verb) {
    this.arcs = arcs;
    this.words = words;
    this.upos = upos;
    this.verb = verb;
  }

  /** Mends a tree in place. */
  static void mend(Arcs arcs, String[] words, String[] upos, String[] xpos) {
    for (int verb = 2; verb < words.length; verb++) {
      if (upos[verb].equals("VERB")) {
        new FrontedSubject(arcs, words, upos, verb).mend(xpos);
      }
    }
  }

  private static Set<String> timeWords() {
    Set<String> all =
        new HashSet<>(Set.of("week", "month", "year", "weekend", "night", "Yesterday"));
    for (Month month : Month.values()) {
      all.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      all.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    return Set.copyOf(all);
  }

  private void mend(String[] xpos) {
    int phrase = -1;
    boolean finite = FINITE.contains(xpos[verb]);
    for (int i = 0; i < words.length; i++) {
      if (arcs.heads()[i] == verb) {
        String relation = arcs.relations()[i];
        if (relation.startsWith("nsubj") || relation.startsWith("csubj")) {
          return;
        }
        finite |= i < verb && relation.startsWith("aux") && FINITE.contains(xpos[i]);
        phrase = i < verb && relation.startsWith("obl") ? i : phrase;
      }
    }
    if (!finite || phrase < 0) {
      return;
    }
    int first = nameIn(phrase);
    if (first > 0) {
      detach(phrase, first, end(first));
    }
  }

  /** Where a name begins that cannot be a part of the phrase; -1 where there is none. */
  private int nameIn(int phrase) {
    for (int i = 1; i < verb; i++) {
      boolean begins = upos[i].equals("PROPN") && arcs.dominates(phrase, i);
      boolean afterTime = TIME_WORDS.contains(words[i - 1]);
      boolean afterComma =
          i > 1 && words[i - 1].equals(",") && arcs.dominates(phrase, i - 2) && isAside(i, phrase);
      if (begins && (afterTime || afterComma)) {
        return i;
      }
    }
    return -1;
  }

  /** After a comma a name may still describe: "In Mosul, Iraq, troops". Then it is one word. */
  private boolean isAside(int i, int phrase) {
    String relation = arcs.relations()[i];
    boolean loose = relation.equals("list") || relation.equals("appos") || relation.equals("flat");
    return arcs.heads()[i] == phrase && loose && upos[i + 1].equals("PROPN");
  }

  private int end(int first) {
    int end = first;
    while (end < verb && upos[end].equals("PROPN")) {
      end++;
    }
    return end;
  }

  private void detach(int phrase, int first, int end) {
    boolean titled = TITLES.contains(words[first]) && end - first > 1;
    int name = titled ? first + 1 : first;
    int time = phrase < first ? phrase : first - 1;
    int fronted = words[time].equals(",") ? time - 1 : time;
    for (int i = 0; i < verb; i++) {
      int head = arcs.heads()[i];
      boolean fromPhrase = head == phrase || (head >= first && head < end);
      if (i >= first && i < end && i != name) {
        set(i, name, titled && i == first ? "nmod:desc" : "flat");
      } else if (i < first && i != fronted && fromPhrase) {
        set(i, fronted, arcs.relations()[i]);
      } else if (i >= end && fromPhrase) {
        set(i, name, arcs.relations()[i]);
      }
    }
    boolean bare = arcs.child(fronted, "case") < 0;
    set(fronted, verb, bare ? "obl:unmarked" : "obl");
    set(name, verb, arcs.child(verb, "aux:pass") < 0 ? "nsubj" : "nsubj:pass");
  }

  private void set(int word, int head, String relation) {
    arcs.heads()[word] = head;
    arcs.relations()[word] = relation;
  }
}
