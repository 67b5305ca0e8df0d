package org.entente.actor;

import java.util.StringJoiner;

/** A cast as lines of text, to compare with what a file expects. */
final class CastText {

  private CastText() {}

  static String of(Cast cast, String text) {
    StringBuilder out = new StringBuilder();
    for (Chain chain : cast.chains()) {
      Actor actor = chain.actor();
      StringJoiner mentions = new StringJoiner(" | ");
      for (Mention mention : chain.mentions()) {
        mentions.add(mention.sentence() + " " + mention.span().of(text).replaceAll("\\s+", " "));
      }
      out.append(actor.id().replaceAll("_in_[0-9a-f]{8}$", "*"))
          .append(' ')
          .append(actor.type())
          .append(": ")
          .append(mentions)
          .append('\n');
    }
    for (OfficeClaim claim : cast.offices()) {
      out.append(claim.holder().label())
          .append(" = ")
          .append(claim.position().label())
          .append(", ")
          .append(claim.tenure())
          .append(", ")
          .append(claim.rule())
          .append('\n');
    }
    return out.toString();
  }
}
