package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Everybody in a document: chains of mentions, and the offices the text gives them. Immutable. */
public final class Cast {

  private final List<Chain> chains;
  private final List<OfficeClaim> offices;
  private final List<List<Span>> coreference;
  private final List<NamedSpan> names;
  private final Map<Long, Chain> byHead = new HashMap<>();
  private final Map<Long, Mention> mentionByHead = new HashMap<>();

  /**
   * @param chains the chains, by their first mention
   * @param offices the offices, in the order of the text
   */
  public Cast(List<Chain> chains, List<OfficeClaim> offices) {
    this(chains, offices, List.of(), List.of());
  }

  /**
   * @param chains the chains, by their first mention
   * @param offices the offices, in the order of the text
   * @param coreference see {@link #coreference()}
   * @param names see {@link #names()}
   */
  public Cast(
      List<Chain> chains,
      List<OfficeClaim> offices,
      List<List<Span>> coreference,
      List<NamedSpan> names) {
    this.names = List.copyOf(names);
    this.coreference = coreference.stream().map(List::copyOf).toList();
    this.chains = List.copyOf(chains);
    this.offices = List.copyOf(offices);
    for (Chain chain : chains) {
      for (Mention mention : chain.mentions()) {
        byHead.put(key(mention.sentence(), mention.head()), chain);
        mentionByHead.put(key(mention.sentence(), mention.head()), mention);
      }
    }
  }

  /** The chains, by their first mention. */
  public List<Chain> chains() {
    return chains;
  }

  /**
   * Whatever is spoken of more than once, actors or not: the whole noun phrases, relative clauses
   * included and appositions left out, as coreference corpora mark them.
   */
  public List<List<Span>> coreference() {
    return coreference;
  }

  /** All names in the text, of actors or not, in order, not overlapping. */
  public List<NamedSpan> names() {
    return names;
  }

  /** The offices that the text gives to actors, in the order of the text. */
  public List<OfficeClaim> offices() {
    return offices;
  }

  /** Who is mentioned by the noun phrase with this head token; null where nobody known is. */
  public @Nullable Actor actorAt(int sentence, int head) {
    Chain chain = byHead.get(key(sentence, head));
    return chain == null ? null : chain.actor();
  }

  /** The mention with this head token; null where there is none. */
  public @Nullable Mention mentionAt(int sentence, int head) {
    return mentionByHead.get(key(sentence, head));
  }

  private static long key(int sentence, int head) {
    return ((long) sentence << 32) | head;
  }
}
