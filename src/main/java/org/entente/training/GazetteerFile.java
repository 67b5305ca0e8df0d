package org.entente.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes entries of the gazetteer, one a line, more prominent ones first: label, suffix, kind,
 * Wikidata id, country, CAMEO code, aliases, details.
 *
 * <p>Ids are made of labels; an entry whose label an earlier one has already taken gets a suffix:
 * its Wikidata id, else its country and a number.
 */
final class GazetteerFile {

  private static final String HEADER =
      "label\tsuffix\tkind\twikidata\tcountry\tcameo\taliases\tdetails";

  private final Set<String> taken = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private List<String> lines = new ArrayList<>();

  /** One entry. {@code details} are its offices, its population: whatever its kind has. */
  void add(
      String label,
      String kind,
      String wikidata,
      String country,
      String cameo,
      Collection<String> aliases,
      String details) {
    names.add(key(label));
    aliases.forEach(alias -> names.add(key(alias)));
    Set<String> others = new TreeSet<>(aliases);
    others.removeIf(alias -> alias.isBlank() || alias.equals(label));
    String[] cells = {
      clean(label),
      suffix(label, wikidata, country),
      kind,
      wikidata,
      country,
      cameo,
      clean(String.join("|", others)),
      clean(details)
    };
    lines.add(String.join("\t", cells).stripTrailing());
  }

  /** Whether an entry of any file written so far has this name. */
  boolean knows(String name) {
    return names.contains(key(name));
  }

  /** Reserves a label that entries of another file have. */
  void reserve(String label) {
    taken.add(key(label));
    names.add(key(label));
  }

  void write(Path file) throws IOException {
    Set<String> all = new LinkedHashSet<>();
    all.add(HEADER);
    all.addAll(lines);
    Files.write(file, all);
    lines = new ArrayList<>();
  }

  private String suffix(String label, String wikidata, String country) {
    if (taken.add(key(label))) {
      return "";
    }
    String base = wikidata.isEmpty() ? country : wikidata;
    String suffix = base;
    for (int n = 2; suffix.isEmpty() || !taken.add(key(label + "_" + suffix)); n++) {
      suffix = base + n;
    }
    return suffix;
  }

  private static String clean(String cell) {
    return Normalizer.normalize(cell, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }

  static String key(String label) {
    String folded = Normalizer.normalize(label, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return folded.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
