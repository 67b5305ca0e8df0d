package org.entente.actor;

import java.util.List;
import java.util.stream.Stream;

/** The paragraphs of a document, and which of them ask. */
final class Turns {

  private final List<Words> sentences;
  private final int[] bySentence;
  private final boolean[] questions;
  private final Quotations quotations;

  /** The first sentence of the first paragraph that asks. */
  private final int opening;

  Turns(Setting setting) {
    this.sentences = setting.sentences();
    this.quotations = new Quotations(setting);
    this.bySentence = new int[sentences.size()];
    this.questions = new boolean[sentences.size() + 1];
    String text = setting.document().text();
    int last = 0;
    for (int i = 0; i < bySentence.length; i++) {
      Words words = sentences.get(i);
      int start = words.sentence().span().start();
      boolean opens = text.substring(Math.min(last, start), start).indexOf('\n') >= 0;
      bySentence[i] = i == 0 ? 0 : bySentence[i - 1] + (opens ? 1 : 0);
      questions[bySentence[i]] = words.lower(words.size() - 1).equals("?");
      last = words.sentence().span().end();
    }
    int first = 0;
    while (first < bySentence.length && !isQuestion(first)) {
      first++;
    }
    this.opening = first;
  }

  /** Number of the paragraph of a sentence. */
  int of(int sentence) {
    return bySentence[sentence];
  }

  /** Whether the paragraph of a sentence ends with a question. */
  boolean isQuestion(int sentence) {
    return questions[bySentence[sentence]];
  }

  /** Whether no sentence up to this one belongs to a paragraph that asks. */
  boolean isOpening(int sentence) {
    return sentence < opening;
  }

  /** The sentences before the first paragraph that asks. */
  Stream<Words> opening() {
    return sentences.stream().limit(opening);
  }

  /** What stands in direct speech. */
  Quotations quotations() {
    return quotations;
  }
}
