package org.entente.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads CoNLL-U line by line and lays the sentences out in one text. */
final class ConlluReader {

  /** A line of ten columns. */
  private record Row(List<String> columns, boolean spaceAfter) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private @Nullable String sentenceText;
  private boolean paragraph;
  private int lineNumber;
  private int gluedUpTo = -1;
  private int multiwordEnd = -1;
  private boolean multiwordSpace;

  void line(String line) {
    lineNumber++;
    if (line.isBlank()) {
      endSentence();
    } else if (line.startsWith("# text = ")) {
      sentenceText = line.substring("# text = ".length());
    } else if (line.startsWith("# newdoc") || line.startsWith("# newpar")) {
      paragraph = true;
    } else if (line.charAt(0) != '#') {
      row(line.split("\t", -1));
    }
  }

  AnnotatedText finish() {
    endSentence();
    return new AnnotatedText(text.toString(), sentences);
  }

  private void row(String[] columns) {
    if (columns.length != 10) {
      throw wrong(columns.length + " columns instead of 10");
    }
    String id = columns[0];
    if (id.indexOf('.') >= 0) {
      return;
    }
    boolean space = !columns[9].contains("SpaceAfter=No");
    int dash = id.indexOf('-');
    if (dash > 0) {
      gluedUpTo = number(id.substring(dash + 1)) - 1;
      multiwordEnd = gluedUpTo + 1;
      multiwordSpace = space;
      return;
    }
    int number = rows.size() + 1;
    if (number(id) != number) {
      throw wrong("word " + id + " instead of " + number);
    }
    if (number <= gluedUpTo) {
      space = false;
    } else if (number == multiwordEnd) {
      space = multiwordSpace;
    }
    rows.add(new Row(List.of(columns), space));
  }

  private void endSentence() {
    if (!rows.isEmpty()) {
      if (!text.isEmpty()) {
        text.append(paragraph ? "\n\n" : " ");
      }
      int start = text.length();
      List<Span> spans = new ArrayList<>();
      String stated = sentenceText;
      if (stated != null && found(stated, start, spans)) {
        text.append(stated.strip());
      } else {
        spans.clear();
        join(spans);
      }
      sentences.add(
          new Sentence(sentences.size(), new Span(start, text.length()), tokens(spans), names()));
      paragraph = false;
    }
    rows.clear();
    sentenceText = null;
    gluedUpTo = -1;
    multiwordEnd = -1;
  }

  /** Whether the words stand in the stated text, one after the other; if so, where. */
  private boolean found(String stated, int start, List<Span> spans) {
    String line = stated.strip();
    int at = 0;
    for (Row row : rows) {
      String form = row.columns.get(1);
      while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
        at++;
      }
      if (!line.startsWith(form, at)) {
        return false;
      }
      spans.add(new Span(start + at, start + at + form.length()));
      at += form.length();
    }
    return at == line.length();
  }

  private void join(List<Span> spans) {
    boolean space = false;
    for (Row row : rows) {
      if (space) {
        text.append(' ');
      }
      int start = text.length();
      text.append(row.columns.get(1));
      spans.add(new Span(start, text.length()));
      space = row.spaceAfter;
    }
  }

  private List<Token> tokens(List<Span> spans) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> c = rows.get(i).columns;
      String relation = c.get(7).equals("_") ? (i == 0 ? "root" : "dep") : c.get(7);
      tokens.add(
          new Token(
              i,
              spans.get(i),
              c.get(1),
              c.get(2),
              c.get(3),
              c.get(4),
              head(c.get(6), i),
              relation));
    }
    checkTree(tokens);
    return tokens;
  }

  private int head(String column, int i) {
    int head = column.equals("_") ? (i == 0 ? -1 : 0) : number(column) - 1;
    if (head >= rows.size() || head == i) {
      throw wrong("word " + (i + 1) + " hangs on " + column);
    }
    return head;
  }

  private void checkTree(List<Token> tokens) {
    boolean[] safe = new boolean[tokens.size()];
    Set<Integer> path = new HashSet<>();
    for (Token token : tokens) {
      path.clear();
      int node = token.index();
      while (node >= 0 && !safe[node]) {
        if (!path.add(node)) {
          throw wrong("the sentence that ends here has a cycle at word " + (node + 1));
        }
        node = tokens.get(node).head();
      }
      path.forEach(i -> safe[i] = true);
    }
    if (tokens.stream().filter(t -> t.head() < 0).count() != 1) {
      throw wrong("the sentence that ends here has not one root");
    }
  }

  private List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String tag = nameTag(i);
      if (tag.startsWith("B-")) {
        int end = i + 1;
        while (end < rows.size() && nameTag(end).equals("I-" + tag.substring(2))) {
          end++;
        }
        names.add(new Name(i, end, NameType.valueOf(tag.substring(2))));
      }
    }
    return names;
  }

  private String nameTag(int i) {
    for (String part : rows.get(i).columns.get(9).split("\\|", -1)) {
      if (part.startsWith("Name=")) {
        return part.substring("Name=".length());
      }
    }
    return "";
  }

  private int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("line " + lineNumber + ": not a number: " + digits, e);
    }
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("line " + lineNumber + ": " + what);
  }
}
