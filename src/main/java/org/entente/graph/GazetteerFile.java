package org.entente.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.entente.actor.GazetteerCsv;
import org.entente.actor.GazetteerException;
import org.entente.actor.OwnEntries;
import org.entente.actor.OwnEntry;

/** Reads a user's gazetteer: {@code .csv} or {@code .ttl}, in UTF-8. */
public final class GazetteerFile {

  private GazetteerFile() {}

  /**
   * Reads a file.
   *
   * @throws GazetteerException if it is no gazetteer; the message names the file and the place
   * @throws IOException if it can't be read
   */
  public static OwnEntries read(Path file) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    boolean turtle = name.endsWith(".ttl");
    try {
      if (!turtle && !name.endsWith(".csv")) {
        throw new GazetteerException("a gazetteer is a .csv or a .ttl file");
      }
      byte[] bytes = Files.readAllBytes(file);
      String text = text(bytes);
      List<OwnEntry> entries = turtle ? GazetteerTurtle.read(text) : GazetteerCsv.read(text);
      if (entries.isEmpty()) {
        throw new GazetteerException("it has no entries");
      }
      return new OwnEntries(entries, checksum(bytes));
    } catch (GazetteerException e) {
      throw new GazetteerException(file + ": " + e.getMessage());
    }
  }

  private static String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new GazetteerException("it is not UTF-8");
    }
  }

  private static String checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return String.format("%08x", checksum.getValue());
  }
}
