package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everybody in a document: chains of mentions, and the offices the text gives them. Immutable. */
public final class Cast {

  private final List<Chain> chains;
  private final List<OfficeClaim> offices;
  private final Supplier<List<Coreferents>> coreference;
  private final List<NamedSpan> names;
  private final ActorCodes codes;
  private final Map<Long, Chain> byHead = new HashMap<>();
  private final Map<Long, Mention> mentionByHead = new HashMap<>();

  /**
   * @param chains the chains, by their first mention
   * @param offices the offices, in the order of the text
   */
  public Cast(List<Chain> chains, List<OfficeClaim> offices) {
    this(chains, offices, List::of, List.of(), new ActorCodes(Map.of(), Map.of(), Map.of()));
  }

  /**
   * @param chains the chains, by their first mention
   * @param offices the offices, in the order of the text
   * @param coreference finds {@link #coreference()}
   * @param names see {@link #names()}
   * @param codes see {@link #codes()}
   */
  public Cast(
      List<Chain> chains,
      List<OfficeClaim> offices,
      Supplier<List<Coreferents>> coreference,
      List<NamedSpan> names,
      ActorCodes codes) {
    this.codes = codes;
    this.names = List.copyOf(names);
    this.coreference = coreference;
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
   * Whatever is spoken of, actors or not, once or more often. Found anew at every call, for the
   * graph does not need it.
   */
  public List<Coreferents> coreference() {
    return coreference.get();
  }

  /** All names in the text, of actors or not, in order, not overlapping. */
  public List<NamedSpan> names() {
    return names;
  }

  /** The CAMEO codes of its actors and words. */
  public ActorCodes codes() {
    return codes;
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

  /**
   * The last mention before this token, in the same sentence, of whoever is mentioned here, that is
   * no pronoun.
   */
  public Optional<Mention> before(int sentence, int head) {
    Chain chain = byHead.get(key(sentence, head));
    return chain == null
        ? Optional.empty()
        : chain.mentions().stream()
            .filter(m -> m.sentence() == sentence && m.end() <= head)
            .filter(m -> m.kind() != MentionKind.PRONOUN)
            .reduce((first, second) -> second);
  }

  private static long key(int sentence, int head) {
    return ((long) sentence << 32) | head;
  }
}
