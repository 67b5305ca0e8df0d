package org.entente.actor;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article of the English Wikipedia.
 *
 * @param title its title
 * @param known whether the gazetteer knows the actor and that the article is about it; else an
 *     article of the actor's full name would have that title, and whether there is one, and of whom
 *     it is, nobody checked
 */
public record WikipediaArticle(String title, boolean known) {

  /** "Otto Jespersen", "Ursula von der Leyen", "Bank of England". */
  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}[^ ]*( [\\p{Lu}\\p{N}][^ ]*| \\p{Ll}{1,3})* \\p{Lu}[^ ]*");

  /** The article that somebody unknown of this name would have; null where the name is not full. */
  static @Nullable WikipediaArticle named(String name) {
    return FULL_NAME.matcher(name).matches() ? new WikipediaArticle(name, false) : null;
  }
}
