package org.entente.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.text.Span;

/**
 * The chains of a document of GUM by the guidelines of OntoNotes, as OntoGUM has them: what is said
 * of somebody and nouns before nouns are no mentions, appositions belong to their nouns, and an
 * indefinite phrase begins a chain anew. After Y. Zhu, S. Pradhan and A. Zeldes, "OntoGUM:
 * Evaluating Contextualized SOTA Coreference Resolution on 12 More Genres", ACL 2021.
 */
final class OntoNotesChains {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "all", "every", "any", "no");

  /**
   * A word.
   *
   * @param head index of its head within the sentence; -1 for the root
   */
  record Word(Span span, String lemma, String xpos, int head, String deprel) {}

  /**
   * A mention in a sentence.
   *
   * @param group number of its chain in the document
   * @param first index of its first word
   * @param last index of its last word
   */
  record Mention(int group, int first, int last) {}

  private record Member(Span span, boolean definite) {}

  private final Map<Integer, List<Member>> groups = new TreeMap<>();

  /** Adds the mentions of the next sentence. */
  void add(List<Word> words, List<Mention> mentions) {
    Set<Long> heads = new HashSet<>();
    mentions.forEach(m -> heads.add(place(m.group, head(words, m))));
    for (Mention mention : mentions) {
      int head = head(words, mention);
      Word word = words.get(head);
      boolean apposition =
          word.deprel.equals("appos") && heads.contains(place(mention.group, word.head));
      boolean modifier = word.deprel.equals("compound") && !word.xpos.startsWith("NNP");
      if (!apposition && !modifier && child(words, head, "cop") < 0) {
        int last = last(words, mentions, mention.group, head, mention.last);
        Span span = new Span(words.get(mention.first).span.start(), words.get(last).span.end());
        groups
            .computeIfAbsent(mention.group, k -> new ArrayList<>())
            .add(new Member(span, isDefinite(words, head)));
      }
    }
  }

  private static long place(int group, int head) {
    return ((long) group << 32) | head;
  }

  /** The chains of several mentions, each in the order of the text. */
  List<List<Span>> chains() {
    List<List<Span>> chains = new ArrayList<>();
    for (List<Member> group : groups.values()) {
      List<Span> chain = new ArrayList<>();
      for (Member member : group.stream().sorted(Comparator.comparing(Member::span)).toList()) {
        if (!member.definite) {
          keep(chain, chains);
          chain = new ArrayList<>();
        }
        chain.add(member.span);
      }
      keep(chain, chains);
    }
    return chains;
  }

  private static void keep(List<Span> chain, List<List<Span>> chains) {
    if (chain.size() > 1) {
      chains.add(List.copyOf(chain));
    }
  }

  /** The word of a mention whose head is outside; the first one. */
  private static int head(List<Word> words, Mention mention) {
    for (int i = mention.first; i <= mention.last; i++) {
      int head = words.get(i).head;
      if (head < mention.first || head > mention.last) {
        return i;
      }
    }
    return mention.first;
  }

  /** The last word of a mention with its appositions. */
  private static int last(List<Word> words, List<Mention> mentions, int group, int head, int last) {
    int end = last;
    for (Mention other : mentions) {
      Word word = words.get(head(words, other));
      if (other.group == group && word.deprel.equals("appos") && word.head == head) {
        end = Math.max(end, other.last);
      }
    }
    return end;
  }

  private static int child(List<Word> words, int head, String deprel) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).head == head && words.get(i).deprel.equals(deprel)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDefinite(List<Word> words, int head) {
    Word word = words.get(head);
    int determiner = child(words, head, "det");
    return word.xpos.startsWith("NNP")
        || word.xpos.startsWith("PRP")
        || word.xpos.equals("DT")
        || (determiner >= 0 && DEFINITE.contains(words.get(determiner).lemma))
        || child(words, head, "nmod:poss") >= 0
        || word.lemma.equals("everyone")
        || word.lemma.equals("anyone");
  }
}
