package org.entente.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read. All offsets anywhere in the program refer to {@link #text()}.
 *
 * @param name what its source calls it: a file's name, the id of a JSON line
 * @param text the original text, header lines and boilerplate included
 * @param passages the parts of the text that are prose, in order: no header lines, no "Read More"
 *     line, no copyright footer; the language stage reads only these
 * @param date the day it was published, against which relative dates are resolved
 * @param title its headline
 * @param publisher who published it
 * @param url where it was published
 * @param language an IETF language tag
 */
public record Document(
    String name,
    String text,
    List<Span> passages,
    @Nullable LocalDate date,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language) {

  public Document {
    passages = List.copyOf(passages);
    for (Span passage : passages) {
      if (passage.end() > text.length()) {
        throw new IllegalArgumentException("passage outside the text: " + passage);
      }
    }
  }

  /** A document that is all prose and has no metadata but perhaps a date. */
  public static Document of(String name, String text, @Nullable LocalDate date) {
    return new Document(
        name, text, List.of(new Span(0, text.length())), date, null, null, null, null);
  }

  /**
   * The document's identity: a hash of its URL where it has one, else of its name. A document with
   * the same id and another {@link #contentHash()} is a changed version of it.
   */
  public String id() {
    return sha256(url != null ? url : name).substring(0, 16);
  }

  /** A hash of everything in the document: text and metadata. */
  public String contentHash() {
    StringJoiner all = new StringJoiner("\u0000");
    all.add(name).add(text).add(String.valueOf(date)).add(String.valueOf(title));
    all.add(String.valueOf(publisher)).add(String.valueOf(url)).add(String.valueOf(language));
    return sha256(all.toString());
  }

  private static String sha256(String value) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
