package org.entente.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.language.Name;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/** The words of phrases, for open propositions. */
final class OpenPhrases {

  /** Deeper than this only nonsense goes. */
  private static final int MOST_DEPTH = 40;

  private final Sentence sentence;
  private final Tree tree;
  private final QuotationMarks marks;

  OpenPhrases(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.marks = new QuotationMarks(sentence);
  }

  /**
   * The words of a noun phrase: no clauses, no appositions, nothing coordinated with its head.
   * Names stay whole, whatever the tree makes of them.
   */
  List<Integer> nounPhrase(int head) {
    List<Integer> words = new ArrayList<>();
    collect(head, head, false, 0, words);
    Set<Integer> all = new TreeSet<>(words);
    for (int word : words) {
      Name name = sentence.nameAt(word);
      if (name != null) {
        IntStream.range(name.first(), name.end()).forEach(all::add);
      }
    }
    return trimmed(new ArrayList<>(all));
  }

  /** A noun phrase with its prepositions and what stands before them: "<i>only</i> in May". */
  OpenClause.Phrase phrase(int head) {
    List<Integer> cases = new ArrayList<>();
    tree.children(head, "case")
        .filter(c -> c < head && !isPossessive(sentence.token(c)))
        .forEach(
            c -> {
              cases.add(c);
              tree.children(c, "fixed").forEach(cases::add);
            });
    List<Integer> words = nounPhrase(head);
    int last = cases.stream().max(Comparator.naturalOrder()).orElse(-1);
    words.stream().filter(word -> word < last && !cases.contains(word)).forEach(cases::add);
    cases.sort(null);
    return new OpenClause.Phrase(head, cases, words.stream().filter(w -> w > last).toList());
  }

  /** A whole clause with its conjunction. */
  OpenClause.Phrase clause(int head) {
    List<Integer> words = new ArrayList<>(whole(head));
    tree.children(head, "mark").filter(m -> m < head).forEach(words::add);
    words.sort(null);
    return new OpenClause.Phrase(head, List.of(), words);
  }

  /** The whole clause that another one is inserted into. */
  OpenClause.Phrase clauseAround(int inserted) {
    int head = tree.head(inserted);
    List<Integer> words = new ArrayList<>(whole(head));
    words.removeIf(word -> tree.dominates(inserted, word));
    return new OpenClause.Phrase(head, List.of(), trimmed(withoutGaps(words)));
  }

  /** The participles and infinitives after a noun that are not among its words. */
  List<OpenClause.Phrase> participles(OpenClause.Phrase noun) {
    return tree.children(noun.head(), "acl")
        .filter(c -> c > noun.head() && !sentence.token(c).deprel().equals("acl:relcl"))
        .filter(c -> !noun.words().contains(c))
        .mapToObj(this::clause)
        .toList();
  }

  /** The phrases with a preposition that follow the head of a noun phrase. */
  List<OpenClause.Phrase> parts(int head) {
    Token token = sentence.token(head);
    if (token.upos().equals("NUM")
        || token.upos().equals("SYM")
        || OpenWords.PARTITIVES.contains(token.lemma())) {
      return List.of();
    }
    List<OpenClause.Phrase> parts = new ArrayList<>();
    for (int child : tree.children(head, "nmod").toArray()) {
      OpenClause.Phrase part = phrase(child);
      if (child > head && !part.prepositions().isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Every word below a head, but not its prepositions and conjunctions. */
  List<Integer> whole(int head) {
    List<Integer> words = new ArrayList<>();
    collect(head, head, true, 0, words);
    words.sort(null);
    return trimmed(withoutGaps(words));
  }

  /** Without the commas around words that are left out. */
  private List<Integer> withoutGaps(List<Integer> words) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int word = words.get(i);
      boolean before = i > 0 && words.get(i - 1) != word - 1;
      boolean after = i + 1 < words.size() && words.get(i + 1) != word + 1;
      if (!(before || after) || !sentence.token(word).form().equals(",")) {
        kept.add(word);
      }
    }
    return kept;
  }

  private void collect(int node, int top, boolean whole, int depth, List<Integer> words) {
    words.add(node);
    if (depth > MOST_DEPTH) {
      return;
    }
    for (int child : tree.children(node).toArray()) {
      if (belongs(sentence.token(child), top, whole)) {
        collect(child, top, whole, depth + 1, words);
      }
    }
  }

  private boolean belongs(Token token, int top, boolean whole) {
    boolean direct = token.head() == top;
    return switch (token.relation()) {
      case "case", "mark", "cc" -> !direct || isPossessive(token);
      case "punct" -> whole || !direct || isInner(token);
      case "conj" -> !direct || whole;
      case "acl", "advcl", "parataxis", "appos", "discourse", "vocative" -> whole;
      case "cop", "aux", "nsubj", "csubj" -> !direct || whole;
      case "obl", "ccomp", "xcomp", "obj", "expl" -> whole || !direct;
      default -> true;
    };
  }

  private static boolean isPossessive(Token token) {
    return token.xpos().equals("POS");
  }

  /** Hyphens and quotation marks stay, commas and brackets go. */
  private static boolean isInner(Token token) {
    return token.xpos().equals("HYPH") || token.form().equals("-");
  }

  private List<Integer> trimmed(List<Integer> words) {
    words.removeIf(marks::isOne);
    int first = 0;
    int end = words.size();
    while (first < end && isPunctuation(words.get(first))) {
      first++;
    }
    while (end > first && isPunctuation(words.get(end - 1))) {
      end--;
    }
    return marks.around(words.subList(first, end));
  }

  private boolean isPunctuation(int i) {
    Token token = sentence.token(i);
    return token.upos().equals("PUNCT") && !token.form().equals("%");
  }
}
