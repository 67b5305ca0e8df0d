package org.entente.language;

import java.util.List;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** A sentence: its tokens, the tree over them and the names among them. Immutable. */
public final class Sentence {

  private final int index;
  private final Span span;
  private final List<Token> tokens;
  private final List<Name> names;
  private final Tree tree;

  /**
   * @param index its place in the document, from 0
   * @param span where it stands in the document's text
   * @param tokens its tokens, in order; exactly one has head -1
   * @param names the names among them, in order, not overlapping
   */
  public Sentence(int index, Span span, List<Token> tokens, List<Name> names) {
    this.index = index;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    this.names = List.copyOf(names);
    this.tree = new Tree(this.tokens);
  }

  /** Its place in the document, from 0. */
  public int index() {
    return index;
  }

  /** Where it stands in the document's text. */
  public Span span() {
    return span;
  }

  /** Its tokens, in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token at an index. */
  public Token token(int i) {
    return tokens.get(i);
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The names among the tokens, in order, not overlapping. */
  public List<Name> names() {
    return names;
  }

  /** The name that a token belongs to; null where it belongs to none. */
  public @Nullable Name nameAt(int i) {
    for (Name name : names) {
      if (name.first() <= i && i < name.end()) {
        return name;
      }
    }
    return null;
  }

  /** The dependency tree over the tokens. */
  public Tree tree() {
    return tree;
  }

  /** Where the tokens from {@code first} up to, not including, {@code end} stand in the text. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }

  /** The words of these tokens, with one space wherever the text has any. */
  public String words(int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      if (i > first && token.span().start() > tokens.get(i - 1).span().end()) {
        words.append(' ');
      }
      words.append(token.form());
    }
    return words.toString();
  }
}
