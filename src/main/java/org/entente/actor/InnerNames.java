package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.Name;
import org.entente.language.NameType;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Names within what is mentioned: "University of [Oslo]", "a second [A380]". */
final class InnerNames {

  private static final int LONGEST = 3;

  private final Linker linker;
  private final KnownActors actors;

  InnerNames(Linker linker, KnownActors actors) {
    this.linker = linker;
    this.actors = actors;
  }

  /** The known places within the names of a sentence. */
  List<Coreferents.Phrasing> places(Setting setting, Words words) {
    List<Coreferents.Phrasing> places = new ArrayList<>();
    for (Name name : words.sentence().names()) {
      for (int i = name.first(); i < name.end() && name.type() != NameType.PER; i++) {
        int end = Math.min(name.end(), i + LONGEST);
        Entry entry = null;
        while (entry == null && end > i) {
          entry = isPart(words, name, i, end) ? place(setting, words, i, end) : null;
          end--;
        }
        if (entry != null) {
          Span span = words.sentence().span(i, end + 1);
          places.add(new Coreferents.Phrasing(span, actors.of(entry, Set.of()), ""));
          i = end;
        }
      }
    }
    return places;
  }

  /** "South [Sudan]" is another place than Sudan. */
  private static boolean isPart(Words words, Name name, int first, int end) {
    boolean whole = first == name.first() && end == name.end();
    boolean qualified =
        name.type() == NameType.LOC
            && first > name.first()
            && words.isCapitalised(first - 1)
            && !words.isDeterminer(first - 1);
    return !whole && !qualified;
  }

  private @Nullable Entry place(Setting setting, Words words, int first, int end) {
    return words.isCapitalised(first) && words.isCapitalised(end - 1)
        ? linker.link(words.text(setting.document().text(), first, end), NameType.LOC, setting)
        : null;
  }

  /**
   * The name of a thing in a phrase that has more words, articles aside; null where it stands there
   * in other words or not at all.
   */
  static @Nullable Span thing(Setting setting, Words words, Phrase phrase) {
    int first = words.isDeterminer(phrase.first()) ? phrase.first() + 1 : phrase.first();
    boolean alone = first == phrase.end();
    Span all = alone ? phrase.span() : words.sentence().span(first, phrase.end());
    Span name = named(setting, words, phrase);
    return name == null || name.equals(all) ? null : name;
  }

  private static @Nullable Span named(Setting setting, Words words, Phrase phrase) {
    KnownThings.Spot spot = setting.thing(words, phrase.head());
    if (spot != null) {
      return words.sentence().span(spot.first(), spot.end());
    }
    String text = phrase.span().of(setting.document().text());
    int at = phrase.name().isEmpty() ? -1 : text.indexOf(phrase.name());
    int start = phrase.span().start() + at;
    return at < 0 ? null : new Span(start, start + phrase.name().length());
  }
}
