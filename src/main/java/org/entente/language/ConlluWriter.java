package org.entente.language;

import java.util.Arrays;
import java.util.StringJoiner;

/** Writes a sentence in CoNLL-U. */
final class ConlluWriter {

  private ConlluWriter() {}

  static void write(String text, Sentence sentence, StringBuilder out) {
    out.append("# sent_id = ").append(sentence.index() + 1).append('\n');
    out.append("# text = ").append(oneLine(sentence.span().of(text))).append('\n');
    String[] names = names(sentence);
    for (Token token : sentence.tokens()) {
      StringJoiner columns = new StringJoiner("\t", "", "\n");
      columns
          .add(String.valueOf(token.index() + 1))
          .add(cell(token.form()))
          .add(cell(token.lemma()));
      columns.add(token.upos()).add(token.xpos()).add("_");
      columns.add(String.valueOf(token.head() + 1)).add(token.deprel()).add("_");
      columns.add(misc(sentence, token, names[token.index()]));
      out.append(columns);
    }
    out.append('\n');
  }

  private static String[] names(Sentence sentence) {
    String[] names = new String[sentence.size()];
    Arrays.fill(names, "");
    for (Name name : sentence.names()) {
      for (int i = name.first(); i < name.end(); i++) {
        names[i] = "Name=" + (i == name.first() ? "B-" : "I-") + name.type();
      }
    }
    return names;
  }

  private static String misc(Sentence sentence, Token token, String name) {
    int next = token.index() + 1;
    boolean glued =
        next < sentence.size() && token.span().end() == sentence.token(next).span().start();
    String misc = name + (glued ? (name.isEmpty() ? "" : "|") + "SpaceAfter=No" : "");
    return misc.isEmpty() ? "_" : misc;
  }

  /** A cell may not hold tabs or line ends, nor be empty. */
  private static String cell(String value) {
    return value.isEmpty() ? "_" : oneLine(value);
  }

  private static String oneLine(String value) {
    StringBuilder line = new StringBuilder(value);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))
          || line.charAt(i) == '\u2028'
          || line.charAt(i) == '\u2029') {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }
}
