package org.entente.actor;

import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A mention before it is known whom it mentions.
 *
 * @param sentence index of its sentence
 * @param first index of its first token, determiner and title included
 * @param end index after its last token
 * @param coreFirst first token of the name or noun alone
 * @param coreEnd after the last token of the name or noun alone
 * @param head index of its syntactic head
 * @param span where it stands in the text
 * @param kind how it refers
 * @param type the kind of actor; null for pronouns and for things that are no actors
 * @param label its name without titles, or its description
 * @param entry who that is known to be; null where it is not
 * @param role the role of a described person, or the last of a named person's titles
 * @param gender by title, given name or role
 * @param plural whether it speaks of several
 * @param country code of the country it belongs to; empty where none is known
 * @param sector CAMEO code of a group; may be empty
 * @param definite whether it can speak of somebody known: "the minister", not "a minister"
 */
record Reference(
    int sentence,
    int first,
    int end,
    int coreFirst,
    int coreEnd,
    int head,
    Span span,
    MentionKind kind,
    @Nullable ActorType type,
    String label,
    @Nullable Entry entry,
    @Nullable Role role,
    Gender gender,
    boolean plural,
    String country,
    String sector,
    boolean definite) {

  Mention mention() {
    return new Mention(sentence, first, end, head, span, kind);
  }

  boolean isName() {
    return kind == MentionKind.NAME;
  }

  boolean isPerson() {
    return type == ActorType.PERSON;
  }

  /** Something that is no actor, a "plane" or a "crisis". */
  boolean isThing() {
    return type == null && kind != MentionKind.PRONOUN;
  }

  boolean covers(int token) {
    return first <= token && token < end;
  }

  /**
   * A noun for a body or a group, with what stands before it.
   *
   * @param first the first token of its phrase
   * @param noun the noun, the last token
   */
  static Reference noun(
      Words words,
      int first,
      int noun,
      ActorType type,
      String label,
      @Nullable Entry entry,
      boolean plural,
      String country,
      String sector,
      boolean definite) {
    return new Reference(
        words.sentence().index(),
        first,
        noun + 1,
        noun,
        noun + 1,
        words.head(noun, noun + 1),
        words.sentence().span(first, noun + 1),
        MentionKind.NOMINAL,
        type,
        label,
        entry,
        null,
        Gender.UNKNOWN,
        plural,
        country,
        sector,
        definite);
  }

  /** A name. */
  static Reference name(
      Words words,
      int[] range,
      ActorType type,
      String label,
      @Nullable Entry entry,
      @Nullable Role role,
      Gender gender,
      String country) {
    return new Reference(
        words.sentence().index(),
        range[0],
        range[3],
        range[1],
        range[2],
        words.head(range[0], range[3]),
        words.sentence().span(range[0], range[3]),
        MentionKind.NAME,
        type,
        label,
        entry,
        role,
        gender,
        false,
        country,
        "",
        true);
  }

  /** A pronoun, or something that is no actor but may be what a pronoun speaks of. */
  static Reference other(Words words, int first, int head, MentionKind kind, boolean definite) {
    String xpos = words.token(head).xpos();
    return new Reference(
        words.sentence().index(),
        first,
        head + 1,
        head,
        head + 1,
        head,
        words.sentence().span(first, head + 1),
        kind,
        null,
        words.token(head).form(),
        null,
        null,
        Gender.UNKNOWN,
        kind != MentionKind.PRONOUN && xpos.endsWith("S"),
        "",
        "",
        definite);
  }
}
