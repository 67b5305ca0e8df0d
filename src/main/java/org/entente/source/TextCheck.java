package org.entente.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns bytes into text and refuses what is not text, saying what it is instead. */
final class TextCheck {

  /** Above this share of control characters a text is not one: binary files have 10 % and more. */
  private static final double CONTROL_SHARE = 0.02;

  private TextCheck() {}

  /** Decodes UTF-8 strictly; a byte order mark stays in the text. */
  static String decode(byte[] bytes) throws UnreadableException {
    refuseOtherKinds(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      refuse(bytes, in.position());
    }
    String text = out.flip().toString();
    check(text);
    return text;
  }

  /** Refuses text with NUL, many control characters or half a surrogate pair. */
  static void check(String text) throws UnreadableException {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw binary("a NUL at character " + i);
      }
      controls += c < ' ' && !Character.isWhitespace(c) ? 1 : 0;
      if (Character.isSurrogate(c)) {
        boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        if (!pair) {
          throw new UnreadableException("half a surrogate pair at character " + i);
        }
        i++;
      }
    }
    if (controls > CONTROL_SHARE * text.length()) {
      throw binary(controls + " control characters");
    }
  }

  private static void refuse(byte[] bytes, int offset) throws UnreadableException {
    for (byte b : bytes) {
      if (b == 0) {
        throw binary("NUL bytes");
      }
    }
    throw new UnreadableException(
        String.format(
            Locale.ROOT,
            "not UTF-8: byte %d is 0x%02X; convert it, for example with"
                + " iconv -f WINDOWS-1252 -t UTF-8",
            offset,
            bytes[offset] & 0xff));
  }

  private static void refuseOtherKinds(byte[] bytes) throws UnreadableException {
    if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) {
      throw new UnreadableException("UTF-16: convert it, with iconv -f UTF-16 -t UTF-8");
    }
    if (starts(bytes, '%', 'P', 'D', 'F', '-')) {
      throw new UnreadableException("a PDF file: extract its text first, for example by pdftotext");
    }
    if (starts(bytes, 'P', 'K', 3, 4)) {
      throw new UnreadableException("a zip archive or office document: save its text first");
    }
  }

  private static boolean starts(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static UnreadableException binary(String sign) {
    return new UnreadableException("not text but binary (" + sign + "): give text files");
  }
}
