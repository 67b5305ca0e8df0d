package org.entente.relation;

import java.util.List;
import org.entente.language.Sentence;
import org.entente.language.Token;

/** Words of a sentence, not all of them neighbours, as text. */
final class OpenText {

  private final Sentence sentence;

  OpenText(Sentence sentence) {
    this.sentence = sentence;
  }

  /** An argument with these words. */
  Argument argument(String role, int head, List<Integer> words) {
    if (words.isEmpty()) {
      return new Argument(role, head, sentence.token(head).span(), sentence.token(head).form());
    }
    int first = words.get(0);
    int last = words.get(words.size() - 1);
    return new Argument(role, head, sentence.span(first, last + 1), of(words));
  }

  /** Words as they should be read: a space where the text has one, or where words are left out. */
  String of(List<Integer> words) {
    StringBuilder text = new StringBuilder();
    int before = -1;
    for (int word : words) {
      Token token = sentence.token(word);
      boolean glued =
          before >= 0
              && word == before + 1
              && sentence.token(before).span().end() == token.span().start();
      if (before >= 0 && !glued) {
        text.append(' ');
      }
      text.append(token.form());
      before = word;
    }
    return text.toString();
  }
}
