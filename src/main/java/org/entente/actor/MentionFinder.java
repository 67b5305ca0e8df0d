package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.language.Name;
import org.entente.language.NameType;
import org.entente.language.Token;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds everybody who is named or described in a document. */
final class MentionFinder {

  private final NameRefiner refiner;
  private final Namesakes namesakes;
  private final IntroducedNames introduced;
  private final CompanyWords companyWords;
  private final NameMentions names;
  private final BodyFinder bodies;
  private final Administrations administrations;
  private final GroupFinder groups;
  private final RoleFinder roles;
  private final Pronouns pronouns;
  private final Phrases phrases;

  MentionFinder(
      NameRefiner refiner,
      Namesakes namesakes,
      IntroducedNames introduced,
      CompanyWords companyWords,
      NameMentions names,
      BodyFinder bodies,
      Administrations administrations,
      GroupFinder groups,
      RoleFinder roles,
      Pronouns pronouns,
      Phrases phrases) {
    this.refiner = refiner;
    this.namesakes = namesakes;
    this.introduced = introduced;
    this.companyWords = companyWords;
    this.names = names;
    this.bodies = bodies;
    this.administrations = administrations;
    this.groups = groups;
    this.roles = roles;
    this.pronouns = pronouns;
    this.phrases = phrases;
  }

  /** The mentions, and the names among them as entity corpora mark them. */
  record Found(List<Reference> references, List<NamedSpan> names) {}

  /** The mentions in the order of the text; the longer first where two begin together. */
  Found find(Setting setting) {
    Found all = new Found(new ArrayList<>(), new ArrayList<>());
    List<List<Name>> refined = setting.sentences().stream().map(refiner::refine).toList();
    List<List<Name>> names =
        introduced.tell(setting.sentences(), namesakes.tell(setting.sentences(), refined));
    NameEchoes echoes = new NameEchoes(setting.sentences(), names, companyWords);
    for (int i = 0; i < names.size(); i++) {
      Words words = setting.sentences().get(i);
      List<Name> complete = echoes.complete(words, names.get(i));
      all.references().addAll(find(words, complete, setting, all.names()));
    }
    return all;
  }

  private List<Reference> find(
      Words words, List<Name> names, Setting setting, List<NamedSpan> spans) {
    String text = setting.document().text();
    List<Reference> found = new ArrayList<>();
    boolean[] taken = new boolean[words.size()];
    for (Reference body : bodies.find(words, text, names)) {
      found.add(body);
      mark(taken, body.coreFirst(), body.coreEnd());
      if (body.isName()) {
        spans.add(new NamedSpan(capitalised(words, body), NameType.ORG));
      }
    }
    for (Name name : names) {
      boolean free = !overlaps(taken, name.first(), name.end());
      if (free) {
        int first = hasArticle(words, name) ? name.first() - 1 : name.first();
        spans.add(new NamedSpan(words.sentence().span(first, name.end()), name.type()));
      }
      Reference reference = free ? this.names.of(words, name, setting) : null;
      if (reference != null) {
        found.add(reference);
        mark(taken, reference.coreFirst(), reference.coreEnd());
      }
    }
    for (Reference government : administrations.find(words, found)) {
      found.add(government);
      mark(taken, government.coreFirst(), government.coreEnd());
    }
    described(words, text, taken, found);
    others(words, taken, found);
    found.sort(
        Comparator.comparingInt(Reference::first)
            .thenComparingInt(r -> -r.end())
            .thenComparingInt(Reference::coreFirst));
    return found;
  }

  private void described(Words words, String text, boolean[] taken, List<Reference> found) {
    boolean[] titles = taken.clone();
    for (Reference name : found) {
      mark(titles, name.first(), name.coreEnd());
    }
    // From the right, as roles end with their last word: "secretary of state".
    for (int i = words.size() - 1; i >= 0; i--) {
      if (!taken[i] && words.isNoun(i)) {
        Reference reference = groups.at(words, i, text);
        if (reference == null && !titles[i]) {
          reference = roles.endingAt(words, i + 1, text, found);
        }
        if (reference != null) {
          found.add(reference);
          mark(taken, reference.coreFirst(), reference.coreEnd());
        }
      }
    }
  }

  /** Pronouns, and the things they may speak of. */
  private void others(Words words, boolean[] taken, List<Reference> found) {
    for (int i = 0; i < words.size(); i++) {
      if (taken[i]) {
        continue;
      }
      if (pronouns.at(words, i) != null) {
        found.add(Reference.other(words, i, i, MentionKind.PRONOUN, true));
      } else if (words.isNoun(i) && isPhrase(words, i)) {
        int first = phrases.start(words, i, i);
        boolean definite = words.lower(first).equals("the") || words.lower(first).startsWith("th");
        found.add(Reference.other(words, first, i, MentionKind.NOMINAL, definite));
      }
    }
  }

  /** Whether a noun heads a phrase that a pronoun could speak of; "Wednesday" and "week" do not. */
  private static boolean isPhrase(Words words, int i) {
    Token token = words.token(i);
    return !token.is("compound")
        && !token.is("flat")
        && !token.is("fixed")
        && !token.deprel().equals("obl:unmarked")
        && !token.deprel().equals("nmod:unmarked")
        && !token.deprel().equals("nmod:desc");
  }

  private static void mark(boolean[] taken, int first, int end) {
    for (int i = first; i < end; i++) {
      taken[i] = true;
    }
  }

  /** "in [The Australian]": a capital within a sentence makes the article a part of the name. */
  private static boolean hasArticle(Words words, Name name) {
    int before = name.first() - 1;
    return name.type() == NameType.ORG
        && before > 0
        && words.token(before).form().equals("The")
        && !words.token(before - 1).upos().equals("PUNCT");
  }

  /** "the [Russian Defence Ministry]" */
  private static Span capitalised(Words words, Reference body) {
    int first = body.coreFirst();
    while (first > body.first()
        && words.isCapitalised(first - 1)
        && !words.isDeterminer(first - 1)) {
      first--;
    }
    return words.sentence().span(first, body.coreEnd());
  }

  private static boolean overlaps(boolean[] taken, int first, int end) {
    for (int i = first; i < end; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  /** The mention of a list that covers a token with its core; null where none does. */
  static @Nullable Reference coreAt(List<Reference> references, int token) {
    for (Reference reference : references) {
      if (reference.coreFirst() <= token && token < reference.coreEnd()) {
        return reference;
      }
    }
    return null;
  }
}
