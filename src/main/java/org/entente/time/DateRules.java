package org.entente.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The rules for dates, read from {@code ontology/lexicon/dates.yaml}. */
final class DateRules {

  private static final String RESOURCE = "/ontology/lexicon/dates.yaml";
  private static final Pattern SLOT = Pattern.compile("<([a-z]+)>");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final String BLANK = "[\\s\\u00a0]{1,3}";

  private final Map<String, Map<String, Integer>> words = new LinkedHashMap<>();
  private final Map<String, String> slots = new LinkedHashMap<>();
  private final List<DateRule> rules = new ArrayList<>();
  private final List<String> examples = new ArrayList<>();

  private final Map<String, Set<String>> lists = new LinkedHashMap<>();

  private final Map<String, List<DateRule>> rulesByWord = new HashMap<>();

  private DateRules(Map<?, ?> file) {
    map(file.get("words")).forEach((slot, meanings) -> word(String.valueOf(slot), map(meanings)));
    map(file.get("numbers")).forEach((slot, digits) -> slots.put(text(slot), text(digits)));
    map(file.get("lists")).forEach((name, words) -> lists.put(text(name), set(words)));
    for (Object rule : list(file.get("rules"))) {
      add(map(rule));
    }
  }

  /** The rules that come with the program, read once. */
  static DateRules standard() {
    return Standard.RULES;
  }

  private static DateRules read() {
    try (InputStream in = DateRules.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + RESOURCE);
      }
      LoadSettings settings = LoadSettings.builder().setLabel(RESOURCE).build();
      return new DateRules(map(new Load(settings).loadFromInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All rules. */
  List<DateRule> rules() {
    return rules;
  }

  /**
   * The rules in which a word occurs, the only ones whose matches can begin with it, in order.
   *
   * @param word in lower case
   */
  List<DateRule> rulesWith(String word) {
    return rulesByWord.getOrDefault(word, List.of());
  }

  /** A list of words; empty if there is none of that name. */
  Set<String> list(String name) {
    return lists.getOrDefault(name, Set.of());
  }

  /** The examples of all rules, as they are written in the file. */
  List<String> examples() {
    return List.copyOf(examples);
  }

  private void word(String slot, Map<?, ?> meanings) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    meanings.forEach((word, number) -> numbers.put(text(word), ((Number) number).intValue()));
    words.put(slot, numbers);
    slots.put(
        slot,
        numbers.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(DateRules::quoted)
            .collect(Collectors.joining("|")));
  }

  /** A word with a capital must be written with it: "march" is no month. */
  private static String quoted(String word) {
    String pattern = Pattern.quote(word).replace(" ", "\\E" + BLANK + "\\Q");
    return Character.isUpperCase(word.charAt(0)) ? "(?-i:" + pattern + ")" : pattern;
  }

  private void add(Map<?, ?> rule) {
    DateKind kind = DateKind.valueOf(text(rule.get("kind")).toUpperCase(Locale.ROOT));
    for (Object pattern : list(rule.get("patterns"))) {
      DateRule compiled = compile(kind, text(pattern));
      rules.add(compiled);
      for (String word : words(text(pattern))) {
        rulesByWord.computeIfAbsent(word, w -> new ArrayList<>()).add(compiled);
      }
    }
    list(rule.get("examples")).forEach(example -> examples.add(text(example)));
  }

  private DateRule compile(DateKind kind, String pattern) {
    StringBuilder regex = new StringBuilder();
    Map<String, String> groups = new LinkedHashMap<>();
    Matcher slot = SLOT.matcher(pattern.replace(",? ", "(?:\\s?,)? ").replace(" ", BLANK));
    while (slot.find()) {
      String words = slots.get(slot.group(1));
      if (words == null) {
        throw new IllegalArgumentException("no such slot: " + slot.group());
      }
      String group = slot.group(1) + "X" + groups.size();
      groups.put(group, slot.group(1));
      slot.appendReplacement(regex, Matcher.quoteReplacement("(?<" + group + ">" + words + ")"));
    }
    slot.appendTail(regex).append("(?![\\p{L}\\p{N}])");
    Pattern compiled = Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
    return new DateRule(kind, compiled, groups, words);
  }

  /** The words of a pattern and of its slots, in lower case. */
  private Set<String> words(String pattern) {
    StringBuilder text = new StringBuilder(SLOT.matcher(pattern).replaceAll(" "));
    Matcher slot = SLOT.matcher(pattern);
    while (slot.find()) {
      words.getOrDefault(slot.group(1), Map.of()).keySet().forEach(w -> text.append(' ').append(w));
    }
    return WORD.matcher(text)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Set<String> set(@Nullable Object words) {
    Set<String> set = new LinkedHashSet<>();
    list(words).forEach(word -> set.add(text(word)));
    return set;
  }

  private static String text(@Nullable Object value) {
    return String.valueOf(value);
  }

  private static final class Standard {
    static final DateRules RULES = read();
  }
}
