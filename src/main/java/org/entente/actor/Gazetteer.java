package org.entente.actor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The known organisations, places and persons, kept as the bytes of their files with a hash table
 * over their names: 45,000 entries in 7 MB. Within a file the more prominent come first. Immutable.
 */
final class Gazetteer {

  private static final int COLUMNS = 8;
  private static final int COUNTRY = 4;
  private static final int ALIASES = 6;
  private static final int DETAILS = 7;

  /** Tells the hashes of surnames in the index from those of whole names. */
  private static final int SURNAME = 0x5BD1E995;

  /** Where the family name comes first. */
  private static final Set<String> FAMILY_FIRST = Set.of("CN", "TW", "KP", "KR", "VN", "KH");

  private final List<byte[]> texts = new ArrayList<>();
  private final List<ActorType> types = new ArrayList<>();
  private final NameIndex index = new NameIndex();
  private final OwnEntries own;

  /**
   * @param own what takes the place of what is known here
   */
  Gazetteer(OwnEntries own) {
    this.own = own;
    add(ActorType.ORGANIZATION, Rows.bytes("actors/organizations.tsv"));
    add(ActorType.PLACE, Rows.bytes("actors/places.tsv"));
    add(ActorType.PERSON, Rows.bytes("actors/persons.tsv"));
    add(ActorType.PERSON, Rows.bytes("actors/leaders.tsv"));
    add(ActorType.PERSON, Rows.bytes("actors/notables.tsv"));
  }

  /** A line is known by its section in the top four bits, and where in it it begins. */
  private void add(ActorType type, byte[] text) {
    int section = texts.size();
    texts.add(text);
    types.add(type);
    int[] cells = new int[COLUMNS + 1];
    int start = indexOf(text, 0, text.length, '\n') + 1;
    while (start < text.length) {
      int end = indexOf(text, start, text.length, '\n');
      int line = section << 28 | start;
      cells(text, start, end, cells);
      index.put(NameKey.hash(text, start, cells[1] - 1), line);
      int alias = cells[ALIASES];
      while (alias < cells[ALIASES + 1] - 1) {
        int bar = indexOf(text, alias, cells[ALIASES + 1] - 1, '|');
        index.put(NameKey.hash(text, alias, bar), line);
        alias = bar + 1;
      }
      if (type == ActorType.PERSON && cells[DETAILS] < end) {
        surnames(text, cells, line);
      }
      start = end + 1;
    }
  }

  /** Where each cell of a line begins, and one more after the last. */
  private static void cells(byte[] text, int start, int end, int[] cells) {
    int at = start;
    for (int column = 0; column < cells.length; column++) {
      cells[column] = Math.min(at, end + 1);
      at = at > end ? at : indexOf(text, at, end, '\t') + 1;
    }
  }

  /** The offset of a separator, or the end. */
  private static int indexOf(byte[] text, int from, int end, char separator) {
    int i = from;
    while (i < end && text[i] != separator) {
      i++;
    }
    return i;
  }

  /** Indexes what {@link #surnames(String, String)} gives. */
  private void surnames(byte[] text, int[] cells, int line) {
    int start = cells[0];
    int end = cells[1] - 1;
    String country =
        new String(text, cells[COUNTRY], Math.min(2, cells[COUNTRY + 1] - cells[COUNTRY]), UTF_8);
    if (FAMILY_FIRST.contains(country)) {
      index.put(SURNAME ^ NameKey.hash(text, start, indexOf(text, start, end, ' ')), line);
      return;
    }
    int word = wordStart(text, start, end);
    index.put(SURNAME ^ NameKey.hash(text, word, end), line);
    int before = wordStart(text, start, word - 1);
    while (before > start && text[before] >= 'a' && text[before] <= 'z') {
      index.put(SURNAME ^ NameKey.hash(text, before, end), line);
      before = wordStart(text, start, before - 1);
    }
  }

  private static int wordStart(byte[] text, int start, int end) {
    int i = Math.max(start, end);
    while (i > start && text[i - 1] != ' ') {
      i--;
    }
    return i;
  }

  /** "leyen" and "von der leyen" for Ursula von der Leyen. */
  private static Set<String> surnames(String label, String country) {
    Set<String> surnames = new LinkedHashSet<>();
    List<String> words = List.of(label.split(" ", -1));
    if (FAMILY_FIRST.contains(country.substring(0, Math.min(2, country.length())))) {
      surnames.add(NameKey.of(words.getFirst()));
      return surnames;
    }
    int first = words.size() - 1;
    surnames.add(NameKey.of(words.get(first)));
    while (first > 1 && Character.isLowerCase(words.get(first - 1).charAt(0))) {
      first--;
      surnames.add(NameKey.of(String.join(" ", words.subList(first, words.size()))));
    }
    return surnames;
  }

  /** The office holders with a surname of this {@link NameKey}. */
  List<Entry> bySurname(String key) {
    return index
        .find(SURNAME ^ key.hashCode())
        .mapToObj(this::read)
        .filter(entry -> surnames(entry.label(), entry.country()).contains(key))
        .distinct()
        .toList();
  }

  /** Whether a name may be known: fast, with rare false alarms. */
  boolean maybe(String key) {
    return !own.named(key).isEmpty() || index.contains(key.hashCode());
  }

  /**
   * All entries with a name of this {@link NameKey}, organisations before places before persons.
   * Where the user has entries of the name, these alone.
   */
  List<Entry> lookup(String key) {
    if (!own.named(key).isEmpty()) {
      return own.named(key);
    }
    return index
        .find(key.hashCode())
        .mapToObj(this::read)
        .filter(entry -> hasName(entry, key))
        .map(own::inPlaceOf)
        .distinct()
        .toList();
  }

  /** The user's own entry of a name, if there is one and one only. */
  @Nullable Entry own(String key) {
    List<Entry> named = own.named(key);
    return named.size() == 1 ? named.getFirst() : null;
  }

  private static boolean hasName(Entry entry, String key) {
    return NameKey.of(entry.label()).equals(key)
        || entry.aliases().stream().anyMatch(alias -> NameKey.of(alias).equals(key));
  }

  private Entry read(int line) {
    int section = line >>> 28;
    byte[] bytes = texts.get(section);
    int start = line & 0xFFFFFFF;
    int end = indexOf(bytes, start, bytes.length, '\n');
    String text = new String(bytes, start, end - start, UTF_8);
    String[] cells = Rows.padded(text.split("\t", -1), COLUMNS);
    String id = Entry.id(cells[0]) + (cells[1].isEmpty() ? "" : "_" + cells[1]);
    return new Entry(
        id,
        cells[0],
        types.get(section),
        cells[2],
        cells[3],
        cells[4],
        cells[5],
        Rows.values(cells[6]),
        cells[7]);
  }
}
