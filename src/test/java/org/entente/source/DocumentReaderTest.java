package org.entente.source;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.entente.text.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {

  private static final Limits SMALL = new Limits(10_000, 100, 100_000);

  @TempDir private Path folder;

  @BeforeEach
  void writeAGoodNeighbour() throws IOException {
    write("z-good.txt", "The neighbour is fine.");
  }

  @Test
  void readsDirectoriesInOrderWithNamesRelativeToThem() throws IOException {
    write("b/two.txt", "Two.");
    write("b/one.jsonl", "{\"id\":\"x1\",\"text\":\"One.\"}\n\n{\"text\":\"Another.\"}\n");
    write("a.txt.gz", gzip("Zero.".getBytes(UTF_8)));
    write(".hidden", "Hidden.");
    write(".git/c.txt", "Hidden, too.");
    write("photo.jpg", "not shown");

    assertThat(read(folder.toString()))
        .extracting(Reading::name)
        .containsExactly("a.txt", "x1", "b/one.jsonl:3", "b/two.txt", "photo.jpg", "z-good.txt");
    assertThat(read(folder.toString())).filteredOn(r -> r instanceof Reading.Skipped).hasSize(1);
  }

  @Test
  void readsAllFieldsOfAJsonLine() throws IOException {
    String line =
        "{\"id\":\"n1\",\"text\":\"Rain\\nfell.\",\"title\":\"Weather\",\"doc_date\":\"2020-02-29T10:00:00Z\","
            + "\"publisher\":\"P\",\"url\":\"https://example.org/1\",\"predicates\":[1]}";
    write("a.jsonl", line);

    Reading.Read read = (Reading.Read) read(path("a.jsonl")).getFirst();
    Document document = read.document();
    assertThat(document.name()).isEqualTo("n1");
    assertThat(document.text()).isEqualTo("Rain\nfell.");
    assertThat(document.passages()).hasSize(2);
    assertThat(document.title()).isEqualTo("Weather");
    assertThat(document.date()).isEqualTo(LocalDate.of(2020, 2, 29));
    assertThat(document.publisher()).isEqualTo("P");
    assertThat(document.url()).isEqualTo("https://example.org/1");
    assertThat(read.json()).isEqualTo(line);
  }

  @Test
  void readsStandardInputAsTextOrJsonLinesOrGzip() throws IOException {
    assertThat(standardInput("Just text.".getBytes(UTF_8)).document().text())
        .isEqualTo("Just text.");
    assertThat(standardInput(" {\"id\":\"j\",\"text\":\"T.\"}".getBytes(UTF_8)).name())
        .isEqualTo("j");
    assertThat(standardInput(gzip("Date: 2020-01-02\nPacked.".getBytes(UTF_8))).document().date())
        .isEqualTo(LocalDate.of(2020, 1, 2));
  }

  @Test
  void textsWithoutANameGetOneFromWhatTheySay() {
    String one = standardInput("One.".getBytes(UTF_8)).name();

    assertThat(standardInput("One.".getBytes(UTF_8)).name()).isEqualTo(one);
    assertThat(standardInput("Two.".getBytes(UTF_8)).name()).isNotEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text":"open        | not JSON
          {'text':'quotes'}    | not JSON
          [1]                  | not a JSON object
          {"id":"a"}           | no "text"
          {"text":"  "}        | no "text"
          {"text":["a"]}       | "text" must be a string
          {"text":7}           | "text" must be a string
          {"text":"a","title":true} | "title" must be a string
          {"text":"a","date":"2021-13-45"} | no such date: '2021-13-45'
          {"text":"a\\u0000b"} | binary
          {"text":"a\\ud800b"} | half a surrogate pair
          """)
  void reportsABadJsonLineAndGoesOn(String line, String reason) throws IOException {
    write("a.jsonl", "{\"text\":\"A.\"}\n" + line + "\n{\"text\":\"C.\"}\n");

    List<Reading> readings = read(path("a.jsonl"));
    assertThat(readings).hasSize(3);
    assertThat(readings.get(1).name()).isEqualTo("a.jsonl:2");
    assertThat(((Reading.Failed) readings.get(1)).reason()).contains(reason);
    assertThat(readings.get(2)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void deeplyNestedJsonIsOnlyABadLine() throws IOException {
    write("a.jsonl", "[".repeat(9000) + "\n{\"text\":\"C.\"}\n");

    assertThat(read(path("a.jsonl"))).hasSize(2).last().isInstanceOf(Reading.Read.class);
  }

  @Test
  void saysWhatIsWrongWithABadFileAndReadsTheNext() throws IOException {
    write("a.txt", new byte[0]);
    assertThat(reason("a.txt")).isEqualTo("empty");
    write("a.txt", "Caf\u00e9 society".getBytes(Charset.forName("windows-1252")));
    assertThat(reason("a.txt")).contains("byte 3 is 0xE9").contains("iconv");
    write("a.txt", "text\0with NUL");
    assertThat(reason("a.txt")).contains("binary");
    write("a.txt", "\1\2\3\4 few letters");
    assertThat(reason("a.txt")).contains("control characters");
    write("a.txt", "%PDF-1.7");
    assertThat(reason("a.txt")).contains("pdftotext");
    write("a.txt", "Rain.".getBytes(UTF_16));
    assertThat(reason("a.txt")).contains("UTF-16");
    write("a.txt", "word ".repeat(2_001));
    assertThat(reason("a.txt")).contains("longer than 10,000 characters");
    write("a.txt", "word ".repeat(20_000));
    assertThat(reason("a.txt")).contains("longer than 10,000 characters");
    write("a.jsonl", "\n \n");
    assertThat(reason("a.jsonl")).isEqualTo("empty");
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    Files.createDirectory(folder.resolve("void"));

    assertThat(reason("nowhere.txt")).isEqualTo("no such file or directory");
    assertThat(reason("void")).isEqualTo("no files in this directory");
    assertThat(read("a\0b")).first().isInstanceOf(Reading.Failed.class);
  }

  @Test
  void saysThatAFileMayNotBeRead() throws IOException {
    write("a.txt", "Secret.");
    assumeTrue(folder.resolve("a.txt").toFile().setReadable(false), "no permissions here");
    assumeTrue(!Files.isReadable(folder.resolve("a.txt")), "the superuser reads everything");

    assertThat(reason("a.txt")).contains("no permission");
  }

  @Test
  void skipsALineOverTheLimitInBoundedMemory() throws IOException {
    Path file = folder.resolve("a.jsonl");
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) 'x');
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"text\":\"".getBytes(UTF_8));
      for (int i = 0; i < 50; i++) {
        out.write(block);
      }
      out.write("\"}\n{\"text\":\"After it.\"}\n".getBytes(UTF_8));
    }

    List<Reading> readings = read(file.toString());
    assertThat(((Reading.Failed) readings.getFirst()).reason()).contains("longer than");
    assertThat(readings.getLast().name()).isEqualTo("a.jsonl:2");
  }

  @Test
  void stopsReadingWhatExpandsLikeABomb() throws IOException {
    byte[] zeros = new byte[50_000_000];
    write("a.jsonl.gz", gzip(zeros));
    assertThat(reason("a.jsonl.gz")).contains("expands more than 100-fold");
    write("a.txt.gz", gzip(zeros));
    assertThat(reason("a.txt.gz")).contains("longer than");
    write("a.txt.gz", "not compressed");
    assertThat(reason("a.txt.gz")).contains("not gzip");
    write("a.txt.gz", Arrays.copyOf(gzip("Cut in the middle.".getBytes(UTF_8)), 20));
    assertThat(reason("a.txt.gz")).contains("damaged gzip");
  }

  @Test
  void theSameAgainIsSkippedAndAnotherOfTheNameIsAnError() throws IOException {
    write("a/n.txt", "Same.");
    write("b/n.txt", "Same.");
    write("c/n.txt", "Different.");

    assertThat(read(path("a"), path("b"), path("c")))
        .extracting(r -> r.getClass().getSimpleName())
        .containsExactly("Read", "Skipped", "Failed");
    assertThat(read(folder.toString())).allMatch(r -> r instanceof Reading.Read);
  }

  @Test
  void opensFilesOnlyWhenTheStreamGetsThere() throws IOException {
    write("a.jsonl", "{\"text\":\"A.\"}\n{\"text\":\"B.\"}\n");
    try (Stream<Reading> stream = reader(InputStream.nullInputStream()).read(List.of(path("")))) {
      Iterator<Reading> readings = stream.iterator();
      assertThat(readings.next().name()).isEqualTo("a.jsonl:1");
      Files.delete(folder.resolve("z-good.txt"));
      assertThat(readings.next().name()).isEqualTo("a.jsonl:2");
      assertThat(readings.next()).isInstanceOf(Reading.Failed.class);
    }
  }

  private String reason(String name) {
    List<Reading> readings = read(path(name), path("z-good.txt"));
    assertThat(readings).hasSize(2).last().isInstanceOf(Reading.Read.class);
    return ((Reading.Failed) readings.getFirst()).reason();
  }

  private Reading.Read standardInput(byte[] bytes) {
    try (Stream<Reading> stream = reader(new ByteArrayInputStream(bytes)).read(List.of("-"))) {
      return (Reading.Read) stream.toList().getFirst();
    }
  }

  private static DocumentReader reader(InputStream standardInput) {
    return new DocumentReader(null, standardInput, SMALL);
  }

  private static List<Reading> read(String... arguments) {
    try (Stream<Reading> stream = reader(InputStream.nullInputStream()).read(List.of(arguments))) {
      return stream.toList();
    }
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
