package org.entente.actor;

import java.nio.charset.StandardCharsets;
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

  /** Before surnames in the hash table; no other name begins so. */
  private static final String SURNAME = "~";

  /** Where the family name comes first. */
  private static final Set<String> FAMILY_FIRST = Set.of("CN", "TW", "KP", "KR", "VN", "KH");

  private final List<byte[]> texts = new ArrayList<>();
  private final List<ActorType> types = new ArrayList<>();
  // Open addressing: hash of a name, and 1 + the line it stands in (section in the top bits).
  private int[] hashes = new int[1 << 18];
  private int[] lines = new int[1 << 18];
  private int size;
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
  }

  private void add(ActorType type, byte[] text) {
    int section = texts.size();
    texts.add(text);
    types.add(type);
    int start = next(text, 0, '\n');
    while (start < text.length) {
      int line = section << 28 | start;
      int tab = next(text, start, '\t');
      index(text, start, tab - 1, line);
      int at = tab;
      for (int column = 1; column < 6; column++) {
        at = nextCell(text, at);
      }
      int end = Math.min(next(text, start, '\n'), text.length);
      int cellEnd = at;
      while (cellEnd < end && text[cellEnd] != '\t' && text[cellEnd] != '\n') {
        if (text[cellEnd] == '|') {
          index(text, at, cellEnd, line);
          at = cellEnd + 1;
        }
        cellEnd++;
      }
      index(text, at, cellEnd, line);
      if (type == ActorType.PERSON) {
        int country = at;
        at = start;
        for (int column = 0; column < 4; column++) {
          at = nextCell(text, at);
        }
        String label = new String(text, start, tab - 1 - start, StandardCharsets.UTF_8);
        String code = new String(text, at, Math.min(2, country - at), StandardCharsets.UTF_8);
        surnames(label, code).forEach(name -> put((SURNAME + name).hashCode(), line + 1));
      }
      start = end;
    }
  }

  /** The offset after the next {@code separator}, or the end. */
  private static int next(byte[] text, int from, char separator) {
    int i = from;
    while (i < text.length && text[i] != separator) {
      i++;
    }
    return i + 1;
  }

  /** The start of the next cell; stays at the end of the line. */
  private static int nextCell(byte[] text, int from) {
    int i = from;
    while (i < text.length && text[i] != '\t' && text[i] != '\n') {
      i++;
    }
    return i < text.length && text[i] == '\t' ? i + 1 : i;
  }

  private void index(byte[] text, int from, int to, int line) {
    if (to > from) {
      String name = new String(text, from, to - from, StandardCharsets.UTF_8);
      put(NameKey.of(name).hashCode(), line + 1);
    }
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

  /** The persons with a surname of this {@link NameKey}. */
  List<Entry> bySurname(String key) {
    List<Entry> found = new ArrayList<>();
    int hash = (SURNAME + key).hashCode();
    for (int slot = slot(hash); lines[slot] != 0; slot = following(slot)) {
      if (hashes[slot] == hash) {
        Entry entry = read(lines[slot] - 1);
        if (!found.contains(entry) && surnames(entry.label(), entry.country()).contains(key)) {
          found.add(entry);
        }
      }
    }
    return found;
  }

  private void put(int hash, int line) {
    if (size * 2 > hashes.length) {
      grow();
    }
    int slot = slot(hash);
    while (lines[slot] != 0) {
      slot = following(slot);
    }
    hashes[slot] = hash;
    lines[slot] = line;
    size++;
  }

  private void grow() {
    int[] oldHashes = hashes;
    int[] oldLines = lines;
    hashes = new int[oldHashes.length * 2];
    lines = new int[hashes.length];
    size = 0;
    // Whole runs of filled slots in order, so that equal names keep the order of the files.
    int start = 0;
    while (oldLines[start] != 0) {
      start++;
    }
    for (int i = 1; i <= oldLines.length; i++) {
      int slot = (start + i) & (oldLines.length - 1);
      if (oldLines[slot] != 0) {
        put(oldHashes[slot], oldLines[slot]);
      }
    }
  }

  private int slot(int hash) {
    return (((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> 8) & (hashes.length - 1);
  }

  private int following(int slot) {
    return (slot + 1) & (hashes.length - 1);
  }

  /** Whether a name may be known: fast, with rare false alarms. */
  boolean maybe(String key) {
    if (!own.named(key).isEmpty()) {
      return true;
    }
    int hash = key.hashCode();
    for (int slot = slot(hash); lines[slot] != 0; slot = following(slot)) {
      if (hashes[slot] == hash) {
        return true;
      }
    }
    return false;
  }

  /**
   * All entries with a name of this {@link NameKey}, organisations before places before persons.
   * Where the user has entries of the name, these alone.
   */
  List<Entry> lookup(String key) {
    if (!own.named(key).isEmpty()) {
      return own.named(key);
    }
    List<Entry> found = new ArrayList<>();
    int hash = key.hashCode();
    for (int slot = slot(hash); lines[slot] != 0; slot = following(slot)) {
      if (hashes[slot] == hash) {
        Entry entry = read(lines[slot] - 1);
        Entry known = own.inPlaceOf(entry);
        if (!found.contains(known) && hasName(entry, key)) {
          found.add(known);
        }
      }
    }
    return found;
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
    int end = next(bytes, start, '\n') - 1;
    String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
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
