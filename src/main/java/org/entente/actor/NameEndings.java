package org.entente.actor;

import org.entente.language.Name;
import org.entente.language.NameType;
import org.jspecify.annotations.Nullable;

/** Completes the names of a sentence on both sides: by the word they end with, by initials. */
final class NameEndings {

  private final CompanyWords companyWords;

  NameEndings(CompanyWords companyWords) {
    this.companyWords = companyWords;
  }

  /**
   * Completes names in place.
   *
   * @param owner for each word the name it belongs to
   */
  void complete(Words words, @Nullable Name[] owner) {
    for (int i = 1; i < words.size(); i++) {
      ended(words, i, owner);
      initials(words, i, owner);
    }
  }

  /** "the 71st Harbour Battalion", "Cerberus Capital Management": its last word says what it is. */
  private void ended(Words words, int last, @Nullable Name[] owner) {
    boolean end = words.isCapitalised(last) && companyWords.endsName(words.key(last));
    if (!end || !isFree(owner[last]) || words.isCapitalised(last + 1)) {
      return;
    }
    int first = last;
    while (first > 0 && isFree(owner[first - 1]) && isNamePart(words, first - 1)) {
      first--;
    }
    if (first < last) {
      NameRefiner.claim(owner, new Name(first, last + 1, NameType.ORG));
    }
  }

  private static boolean isFree(@Nullable Name name) {
    return name == null || name.type() == NameType.MISC;
  }

  private static boolean isNamePart(Words words, int i) {
    boolean ordinal =
        Character.isDigit(words.token(i).form().charAt(0)) && words.key(i).length() > 2;
    return ordinal || (words.token(i).xpos().startsWith("NNP") && words.isCapitalised(i));
  }

  /** "L. Ron Hubbard": an initial before a person's name is part of it. */
  private static void initials(Words words, int i, @Nullable Name[] owner) {
    Name name = owner[i];
    int initial = i - 1;
    if (name == null || name.first() != i || name.type() != NameType.PER) {
      return;
    }
    if (owner[initial] == null && words.token(initial).form().matches("[A-Z]\\.")) {
      NameRefiner.claim(owner, new Name(initial, name.end(), NameType.PER));
    }
  }
}
