package org.entente.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** Segments of the paths of IRIs. */
final class Segment {

  /** Longer ones are cut and told apart by a hash. */
  private static final int LONGEST = 160;

  private static final String HEX = "0123456789ABCDEF";

  private Segment() {}

  /**
   * One segment of an IRI's path: letters, digits and marks of any script stay readable, all else
   * is percent-encoded. Different keys give different segments, up to Unicode normalisation (NFC).
   */
  static String of(String key) {
    String normal = Normalizer.normalize(key, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < normal.length() && out.length() <= LONGEST; ) {
      int point = normal.codePointAt(i);
      append(out, point);
      i += Character.charCount(point);
    }
    if (out.isEmpty()) {
      return "~";
    }
    if (out.length() <= LONGEST) {
      return out.toString();
    }
    int end = LONGEST - 20;
    end -= Character.isLowSurrogate(out.charAt(end)) ? 1 : 0;
    return out.substring(0, end).replaceFirst("%.?$", "") + "~" + hash(normal);
  }

  private static void append(StringBuilder out, int point) {
    boolean inside = !out.isEmpty();
    if (isReadable(point) || (point == '.' && inside)) {
      out.appendCodePoint(point);
      return;
    }
    for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
    }
  }

  /** A dot is readable inside a segment only: "." and ".." alone would be steps in the path. */
  private static boolean isReadable(int point) {
    if (point < 128) {
      return Character.isLetterOrDigit(point) || "_-(),'".indexOf(point) >= 0;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> false;
    };
  }

  private static String hash(String value) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] all = digest.digest(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
