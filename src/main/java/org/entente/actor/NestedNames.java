package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.Name;
import org.entente.language.NameType;

/** Places within names, and names that the text has elsewhere too: "the [Texas] Rangers". */
final class NestedNames {

  private static final int LONGEST = 4;

  private final Setting setting;
  private final Linker linker;

  NestedNames(Setting setting, Linker linker) {
    this.setting = setting;
    this.linker = linker;
  }

  /**
   * First token and end of each name within a name of a sentence.
   *
   * @param known the keys of the names that the text has
   * @param heads the heads of the phrases found before
   */
  List<int[]> in(Words words, Set<String> known, Set<Integer> heads) {
    List<int[]> ranges = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int end = Math.min(words.size(), i + LONGEST);
      while (end > i && !(isNested(words, i, end, heads) && isKnown(words, i, end, known))) {
        end--;
      }
      if (end > i) {
        ranges.add(new int[] {start(words, i), end});
        i = end - 1;
      }
    }
    return ranges;
  }

  /** Whether words name a place, or what the text names elsewhere and does not end a name here. */
  private boolean isKnown(Words words, int first, int end, Set<String> known) {
    String text = words.text(setting.document().text(), first, end);
    boolean begins = !words.isCapitalised(first - 1) || words.isDeterminer(first - 1);
    boolean named = known.contains(words.key(first, end));
    boolean place = (named || begins) && linker.link(text, NameType.LOC, setting) != null;
    // "the Church of [Scientology]" is one name.
    Name whole = words.sentence().nameAt(first);
    boolean of = whole != null && whole.first() < first && words.upos(first - 1).equals("ADP");
    boolean ends = !words.isCapitalised(end) && (of || !begins);
    return place || (named && !ends);
  }

  /** "[Southern] Indiana" */
  private static int start(Words words, int first) {
    boolean part = words.isCapitalised(first - 1) && words.lower(first - 1).endsWith("ern");
    return part ? first - 1 : first;
  }

  private static boolean isNested(Words words, int first, int end, Set<Integer> heads) {
    for (Name name : words.sentence().names()) {
      if (name.type() == NameType.PER && name.first() < end && first < name.end()) {
        return false;
      }
    }
    for (int i = first; i < end; i++) {
      boolean proper =
          words.isCapitalised(i) && (words.isNoun(i) || words.token(i).xpos().startsWith("NNP"));
      if (!proper || heads.contains(i) || words.token(i).is("flat")) {
        return false;
      }
    }
    return true;
  }
}
