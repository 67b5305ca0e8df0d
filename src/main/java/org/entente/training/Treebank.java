package org.entente.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.entente.language.Conllu;
import org.entente.language.Folding;
import org.entente.language.Sentence;
import org.entente.language.Token;

/** Files of trees. */
final class Treebank {

  private Treebank() {}

  /** The sentences of a CoNLL-U file, packed or not. */
  static List<Sentence> read(Path file) throws IOException {
    try (Reader reader = open(file)) {
      return Conllu.read(reader).sentences();
    }
  }

  /** Opens a UTF-8 file, packed or not. */
  static Reader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return new InputStreamReader(
        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8);
  }

  /** The words of a sentence as the models see them. */
  static String[] words(Sentence sentence) {
    return sentence.tokens().stream().map(t -> Folding.fold(t.form())).toArray(String[]::new);
  }

  /** A sentence to learn from, with the tags that stand in the treebank. */
  static ParsedWords withGoldTags(Sentence sentence) {
    return withTags(
        sentence,
        sentence.tokens().stream().map(Token::upos).toArray(String[]::new),
        sentence.tokens().stream().map(Token::xpos).toArray(String[]::new));
  }

  /** A sentence to learn from, with tags as a tagger gave them. */
  static ParsedWords withTags(Sentence sentence, String[] upos, String[] xpos) {
    int[] heads = new int[sentence.size() + 1];
    String[] labels = new String[sentence.size() + 1];
    labels[0] = "root";
    for (Token token : sentence.tokens()) {
      heads[token.index() + 1] = token.head() + 1;
      labels[token.index() + 1] = token.deprel();
    }
    return new ParsedWords(words(sentence), upos, xpos, heads, labels);
  }
}
