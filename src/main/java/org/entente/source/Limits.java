package org.entente.source;

/**
 * Bounds on what is read, so that no input takes unbounded memory.
 *
 * @param documentLength the longest text of one document, in UTF-16 code units
 * @param expansion how many times larger than its compressed form a {@code .gz} file may get;
 *     running text gets 3 to 10 times larger
 * @param freeExpansion bytes that any {@code .gz} file may expand to whatever the ratio
 */
public record Limits(int documentLength, int expansion, long freeExpansion) {

  /** 5 million characters: some 800,000 words, longer than any article or book. */
  public static final Limits STANDARD = new Limits(5_000_000, 200, 64L << 20);

  /** Bytes that a document of the greatest length may take: UTF-8 needs at most 3 per code unit. */
  int documentBytes() {
    return (int) Math.min(3L * documentLength, Integer.MAX_VALUE - 64);
  }

  /**
   * Bytes that a JSON line may take: its text, escaped at worst as six bytes each, and the rest.
   */
  int lineBytes() {
    return (int) Math.min(4L * documentLength + 65_536, Integer.MAX_VALUE - 64);
  }

  String tooLong() {
    return "longer than %,d characters: split it into documents".formatted(documentLength);
  }
}
