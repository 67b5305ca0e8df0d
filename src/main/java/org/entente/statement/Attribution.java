package org.entente.statement;

import java.util.List;
import org.entente.text.Span;

/**
 * A part of the text that somebody else than the newspaper answers for.
 *
 * @param sentence index of the sentence with the cue
 * @param sourceHead index of the source's head token; -1 where the source is not named ("it is
 *     believed")
 * @param cueHead index of the cue's head token
 * @param source the words that name the source; empty where it is not named
 * @param cue the words that attribute: "said", "according to"
 * @param content what is attributed
 * @param polarity negative where the source denies the content
 */
public record Attribution(
    int sentence,
    int sourceHead,
    int cueHead,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Polarity polarity) {

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
