package org.entente.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.text.Span;

/** Sentences with tokens and nothing else: no tags, every token under the first. */
final class PlainSentences {

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’.](?!s\\b)\\p{L}+)*|['’]s\\b|[^\\s]");

  private PlainSentences() {}

  /** The sentences of a text; each ends with a full stop before white space. */
  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher sentence =
        Pattern.compile("\\S.*?(?:\\.(?=\\s+[A-Z\\[])|$)", Pattern.DOTALL).matcher(text);
    while (sentence.find()) {
      sentences.add(sentence(text, sentences.size(), sentence.start(), sentence.end()));
    }
    return sentences;
  }

  private static Sentence sentence(String text, int index, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text).region(start, end);
    while (token.find()) {
      int i = tokens.size();
      tokens.add(
          new Token(
              i,
              new Span(token.start(), token.end()),
              token.group(),
              token.group(),
              "X",
              "XX",
              i == 0 ? -1 : 0,
              i == 0 ? "root" : "dep"));
    }
    return new Sentence(index, new Span(start, end), tokens, List.of());
  }
}
