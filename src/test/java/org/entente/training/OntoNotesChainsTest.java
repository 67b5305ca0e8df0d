package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

class OntoNotesChainsTest {

  private final StringBuilder text = new StringBuilder();
  private final OntoNotesChains chains = new OntoNotesChains();

  /**
   * Adds a sentence.
   *
   * @param words form, lemma, part of speech, number of the head, relation
   * @param mentions chain, first and last word from 0
   */
  private void add(String words, int[]... mentions) {
    List<OntoNotesChains.Word> list = new ArrayList<>();
    for (String word : words.strip().split("\n", -1)) {
      String[] columns = word.strip().split(" ", -1);
      int start = text.length();
      text.append(columns[0]).append(' ');
      list.add(
          new OntoNotesChains.Word(
              new Span(start, start + columns[0].length()),
              columns[1],
              columns[2],
              Integer.parseInt(columns[3]) - 1,
              columns[4]));
    }
    List<OntoNotesChains.Mention> marked = new ArrayList<>();
    for (int[] mention : mentions) {
      marked.add(new OntoNotesChains.Mention(mention[0], mention[1], mention[2]));
    }
    chains.add(list, marked);
  }

  private List<List<String>> chains() {
    return chains.chains().stream()
        .map(chain -> chain.stream().map(span -> span.of(text.toString())).toList())
        .toList();
  }

  @Test
  void joinsAppositionsToTheirNounsAndLeavesOutPredicates() {
    add(
        """
        Rosa Rosa NNP 4 nsubj
        , , , 3 punct
        painter painter NN 1 appos
        slept sleep VBD 0 root
        """,
        new int[] {1, 0, 0},
        new int[] {1, 2, 2});
    add(
        """
        She she PRP 4 nsubj
        was be VBD 4 cop
        a a DT 4 det
        star star NN 0 root
        """,
        new int[] {1, 0, 0},
        new int[] {1, 2, 3});
    assertThat(chains()).containsExactly(List.of("Rosa , painter", "She"));
  }

  @Test
  void beginsAnewWithAnIndefinitePhrase() {
    add("Ships ship NNS 2 nsubj\nsank sink VBD 0 root", new int[] {1, 0, 0});
    add("They they PRP 2 nsubj\nburned burn VBD 0 root", new int[] {1, 0, 0});
    add("Ships ship NNS 2 nsubj\nrust rust VBP 0 root", new int[] {1, 0, 0});
    add("The the DT 2 det\nships ship NNS 3 nsubj\nrust rust VBP 0 root", new int[] {1, 0, 1});
    assertThat(chains()).containsExactly(List.of("Ships", "They"), List.of("Ships", "The ships"));
  }

  @Test
  void leavesOutNounsBeforeNouns() {
    add("Rain rain NN 2 nsubj\nfell fall VBD 0 root", new int[] {1, 0, 0});
    add("Its its PRP$ 2 nmod:poss\nnoise noise NN 0 root", new int[] {1, 0, 0});
    add("Rain rain NN 2 compound\nwater water NN 0 root", new int[] {1, 0, 0});
    assertThat(chains()).containsExactly(List.of("Rain", "Its"));
  }
}
