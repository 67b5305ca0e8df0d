package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.language.Name;
import org.entente.language.NameType;
import org.entente.language.Sentence;
import org.entente.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Whom a document's title names in full, where the title is no part of the text: the text may go on
 * with the surname.
 */
final class Headline {

  /** Full names by surname; empty where two persons have it. */
  private final Map<String, String> full = new HashMap<>();

  /**
   * @param document the document
   * @param sentences the sentences of its title; none where it has no title
   */
  Headline(Document document, List<Sentence> sentences) {
    String title = document.title();
    if (title == null) {
      return;
    }
    for (Sentence sentence : sentences) {
      Words words = new Words(sentence);
      for (Name name : sentence.names()) {
        if (name.type() == NameType.PER) {
          String text = words.text(title, name.first(), name.end());
          for (int i = name.first() + 1; i < name.end(); i++) {
            full.merge(words.key(i, name.end()), text, (a, b) -> a.equals(b) ? a : "");
          }
        }
      }
    }
  }

  /** The full name of the one person with this surname; null where there is none. */
  @Nullable String fullName(String surname) {
    String name = full.get(surname);
    return name == null || name.isEmpty() ? null : name;
  }
}
