package org.entente.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.language.Sentence;
import org.entente.language.Token;

/** A dependency tree as indented lines: each word under the one that it depends on. */
final class TreeText {

  private static final int DEEPEST = 40;

  private TreeText() {}

  static List<String> lines(Sentence sentence) {
    List<String> lines = new ArrayList<>();
    Deque<Node> stack = new ArrayDeque<>();
    stack.push(new Node(sentence.tree().root(), 0));
    while (!stack.isEmpty()) {
      Node node = stack.pop();
      Token token = sentence.token(node.token());
      String indent = "  ".repeat(Math.min(node.depth(), DEEPEST));
      lines.add(
          "%s%s  %s %s, %s"
              .formatted(indent, token.form(), token.deprel(), token.xpos(), token.lemma()));
      sentence
          .tree()
          .children(node.token())
          .boxed()
          .sorted((a, b) -> b - a)
          .forEach(child -> stack.push(new Node(child, node.depth() + 1)));
    }
    return lines;
  }

  private record Node(int token, int depth) {}
}
