package org.entente.actor;

/**
 * The text says that an actor holds or held a position, in a title, an apposition or a predicate
 * noun.
 *
 * @param holder who
 * @param position what
 * @param tenure now, once, for a while or soon
 * @param sentence index of the sentence that says so
 * @param head index of the token of the role, the head of "the US president"
 * @param rule which form said it, such as {@code title}
 */
public record OfficeClaim(
    Actor holder, Position position, Tenure tenure, int sentence, int head, String rule) {}
