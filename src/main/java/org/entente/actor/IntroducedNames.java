package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.language.Name;
import org.entente.language.NameType;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Names of which the document says what they are the names of: "Brandhorst is a municipality in
 * Bavaria" tells that Brandhorst is a place wherever it is named. Immutable.
 */
final class IntroducedNames {

  private final Map<String, NameType> kinds = new HashMap<>();
  private final Countries countries;
  private final GivenNames givenNames;
  private final Roles roles;

  IntroducedNames(Countries countries, GivenNames givenNames, Roles roles) {
    this.countries = countries;
    this.givenNames = givenNames;
    this.roles = roles;
    Rows.of("lexicon/kind-nouns.tsv", 2)
        .forEach(row -> kinds.put(row[0], NameType.valueOf(row[1])));
  }

  /**
   * The names of a document, those that it introduces with the kind that it tells, also where the
   * name finder missed them.
   *
   * @param sentences its sentences
   * @param names the names found in each
   */
  List<List<Name>> tell(List<Words> sentences, List<List<Name>> names) {
    Map<String, NameType> told = new HashMap<>();
    for (int s = 0; s < names.size(); s++) {
      introduce(sentences.get(s), names.get(s), told);
    }
    if (told.isEmpty()) {
      return names;
    }
    List<List<Name>> all = new ArrayList<>();
    for (int s = 0; s < names.size(); s++) {
      all.add(apply(sentences.get(s), names.get(s), told));
    }
    return all;
  }

  private void introduce(Words words, List<Name> names, Map<String, NameType> told) {
    Tree tree = words.sentence().tree();
    for (Token subject : words.sentence().tokens()) {
      int noun = subject.head();
      if (!subject.deprel().equals("nsubj") || noun <= subject.index()) {
        continue;
      }
      NameType kind = kinds.get(words.token(noun).lemma());
      boolean is = kind != null && tree.child(noun, "cop") >= 0 && tree.child(noun, "det") >= 0;
      boolean denied = tree.children(noun, "advmod").anyMatch(c -> words.lower(c).equals("not"));
      Name name = is && !denied ? name(words, subject, names) : null;
      if (name != null && kind != null && !isSettled(words, name)) {
        told.put(words.key(name.first(), name.end()), kind);
      }
    }
    for (Name name : names) {
      if (name.type() == NameType.LOC && isHolder(words, name)) {
        told.put(words.key(name.first(), name.end()), NameType.PER);
      }
    }
  }

  /** "Meng Wanzhou, CFO of Huawei, was arrested": who holds an office is no place. */
  private boolean isHolder(Words words, Name name) {
    Tree tree = words.sentence().tree();
    Token head = words.token(name.first());
    boolean acts = head.is("nsubj") || head.is("obj") || head.deprel().equals("obl:agent");
    return acts
        && name.end() - name.first() > 1
        && words.lower(name.end()).equals(",")
        && countries.named(words.key(name.first(), name.end())) == null
        && tree.children(head.index(), "appos").anyMatch(noun -> isOffice(words, noun));
  }

  private boolean isOffice(Words words, int noun) {
    Roles.Found found = words.upos(noun).equals("NOUN") ? roles.endingAt(words, noun + 1) : null;
    return found != null
        && found.role().category() == Role.Category.OFFICE
        && !words.upos(noun + 1).equals("PROPN");
  }

  /** "Jordan is a party to the treaty", "Jane Roe is a label": a country, a person all the same. */
  private boolean isSettled(Words words, Name name) {
    boolean person = name.type() == NameType.PER && name.end() - name.first() > 1;
    return countries.named(words.key(name.first(), name.end())) != null
        || person && givenNames.contains(words.key(name.first()));
  }

  /** The name that a subject is: one that was found, or else its capitalised words. */
  private static @Nullable Name name(Words words, Token subject, List<Name> names) {
    int at = subject.index();
    for (Name name : names) {
      if (name.first() <= at && at < name.end()) {
        return name;
      }
    }
    if (!subject.upos().equals("PROPN") || !words.isCapitalised(at)) {
      return null;
    }
    int first = at;
    while (first > 0 && isPart(words, first - 1, at)) {
      first--;
    }
    int end = at + 1;
    while (end < words.size() && isPart(words, end, at)) {
      end++;
    }
    return new Name(first, end, NameType.MISC);
  }

  private static boolean isPart(Words words, int i, int head) {
    Token token = words.token(i);
    return token.head() == head
        && words.isCapitalised(i)
        && !words.isDeterminer(i)
        && (token.is("flat") || token.is("compound") || token.is("amod"));
  }

  private static List<Name> apply(Words words, List<Name> names, Map<String, NameType> told) {
    List<Name> all = new ArrayList<>();
    boolean[] taken = new boolean[words.size()];
    for (Name name : names) {
      NameType kind = told.get(words.key(name.first(), name.end()));
      all.add(kind == null ? name : name.as(kind));
      for (int i = name.first(); i < name.end(); i++) {
        taken[i] = true;
      }
    }
    told.forEach((key, kind) -> add(words, key, kind, taken, all));
    all.sort(Comparator.comparingInt(Name::first));
    return all;
  }

  private static void add(Words words, String key, NameType kind, boolean[] taken, List<Name> all) {
    int length = key.split(" ", -1).length;
    for (int first = 0; first + length <= words.size(); first++) {
      boolean free = !taken[first] && !taken[first + length - 1] && words.isCapitalised(first);
      if (free && words.key(first, first + length).equals(key)) {
        all.add(new Name(first, first + length, kind));
      }
    }
  }
}
