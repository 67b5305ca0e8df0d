package org.entente.actor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Under which titles articles about those would stand whom the gazetteer does not know: under their
 * full names; the one whom an article is about, under the title of that article where that is
 * nothing but a name, "Emperor Norton".
 */
final class LikelyArticles {

  /** Longer titles tell of something. */
  private static final int LONGEST = 5;

  private final Setting setting;
  private final List<Reference> references;

  /** The first mention of the person whom the title names; -1 where it names nobody. */
  private final int subject;

  private final String title;

  LikelyArticles(Setting setting, List<Reference> references, Clusters clusters) {
    this.setting = setting;
    this.references = references;
    String heading = setting.document().title();
    this.title = heading == null ? "" : heading.strip();
    this.subject = title.isEmpty() ? -1 : subject(clusters);
  }

  /** The person spoken of most, if the title is a name of his. */
  private int subject(Clusters clusters) {
    List<Integer> most =
        clusters.sets().stream()
            .filter(set -> set.stream().anyMatch(i -> isPersonName(references.get(i))))
            .max(Comparator.comparingInt(List::size))
            .orElse(List.of());
    boolean named =
        most.stream().map(references::get).anyMatch(r -> isPersonName(r) && isNamed(r.label()));
    return named ? most.getFirst() : -1;
  }

  private static boolean isPersonName(Reference reference) {
    return reference.isName() && reference.isPerson();
  }

  /** Whether the title is another form of a name, and nothing else. */
  private boolean isNamed(String name) {
    List<String> words = List.of(title.split(" +", -1));
    List<String> known = Arrays.asList(NameKey.of(name).split(" ", -1));
    if (words.size() > LONGEST || !NameKey.of(words.getLast()).equals(known.getLast())) {
      return false;
    }
    boolean more = false;
    for (String word : words) {
      boolean said = known.contains(NameKey.of(word));
      more |= !said;
      if (!Character.isUpperCase(word.codePointAt(0)) && !said) {
        return false;
      }
    }
    // "Emperor Norton" names him if the text calls him so, "Meet Norton" does not.
    return !more || !setting.hasFullName(known.getLast()) || isRepeated();
  }

  private boolean isRepeated() {
    String text = setting.document().text();
    return text.indexOf(title, text.startsWith(title) ? title.length() : 0) >= 0;
  }

  /**
   * The article of an actor that the gazetteer does not know; null where the text has no full name.
   *
   * @param members all mentions of the actor
   * @param label the name of the actor
   * @param local whether the name means somebody only within its document
   */
  @Nullable WikipediaArticle of(
      List<Reference> members, Reference best, String label, boolean local) {
    if (subject >= 0 && members.contains(references.get(subject))) {
      return new WikipediaArticle(title, false);
    }
    if (!best.isName() || local || best.type() == ActorType.PLACE) {
      return null;
    }
    WikipediaArticle article = WikipediaArticle.named(label);
    for (Reference member : members) {
      // "USI", but somewhere the University of Southern Indiana
      boolean full = article == null && member.isName() && member.type() == ActorType.ORGANIZATION;
      article = full ? WikipediaArticle.named(member.label()) : article;
    }
    return article;
  }
}
