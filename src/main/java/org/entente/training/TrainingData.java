package org.entente.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.entente.language.AnnotatedText;
import org.entente.language.Conllu;
import org.entente.language.Folding;
import org.entente.language.Sentence;

/**
 * The treebanks and lists to train from; the folder's README says what they are and under which
 * licences.
 *
 * @param treebanks the folder of treebanks: ewt, gum, news, names, silver
 */
record TrainingData(Path treebanks) {

  /** The raw news beside the treebanks, as {@link #raw} reads it. */
  static final List<String> RAW = List.of("raw-current-events", "raw-voa");

  private static final Path OWN = Path.of("src", "train");

  private static final String DOCUMENT = "# newdoc id = ";

  /** Where the lists of names, words and places are: beside the treebanks. */
  Path gazetteer() {
    return treebanks.resolveSibling("gazetteer");
  }

  /** Articles with names: in the dev halves of the benchmarks, beside the treebanks. */
  Path names(String set) {
    return treebanks.resolveSibling("bench").resolve("data/" + set + "/dev/gold.jsonl");
  }

  /** Lines of a UTF-8 text file, unpacked where its name ends in {@code .gz}. */
  static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new BufferedReader(
        new InputStreamReader(
            file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in,
            StandardCharsets.UTF_8));
  }

  /** The English Web Treebank. */
  AnnotatedText ewt(String part) throws IOException {
    return Conllu.read(open(treebanks.resolve("ewt/en_ewt-ud-" + part + ".conllu.gz")));
  }

  /** The test part of GUM. */
  AnnotatedText gumTest() throws IOException {
    return Conllu.read(open(treebanks.resolve("gum/en_gum-ud-test.conllu.gz")));
  }

  /** The training part of GUM without the documents that benchmarks use. */
  AnnotatedText gumTrain() throws IOException {
    StringBuilder text = new StringBuilder();
    gumDocuments().forEach(lines -> lines.forEach(line -> text.append(line).append('\n')));
    return Conllu.read(text.toString());
  }

  /** The lines of each document of {@link #gumTrain}. */
  List<List<String>> gumDocuments() throws IOException {
    Set<String> excluded = excluded();
    List<List<String>> documents = new ArrayList<>();
    try (BufferedReader lines = open(treebanks.resolve("gum/en_gum-ud-train.conllu.gz"))) {
      List<String> document = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(DOCUMENT)) {
          document = new ArrayList<>();
          if (!excluded.contains(line.substring(DOCUMENT.length()).strip())) {
            documents.add(document);
          }
        }
        document.add(line);
      }
    }
    return documents;
  }

  /** The documents of GUM that benchmarks use. */
  private Set<String> excluded() throws IOException {
    try (BufferedReader lines = open(treebanks.resolve("EXCLUDE_FROM_TRAINING.txt"))) {
      return lines
          .lines()
          .filter(line -> line.startsWith("gum\t"))
          .map(line -> line.split("\t", -1)[1])
          .collect(Collectors.toSet());
    }
  }

  /** The documents of GUM that no benchmark uses, with their coreference chains. */
  List<CoreferenceCorpus.Chained> coreference() throws IOException {
    List<CoreferenceCorpus.Chained> documents = new ArrayList<>();
    for (String part : List.of("train", "dev", "test")) {
      Path file = treebanks.resolve("gum/en_gum-ud-" + part + ".conllu.gz");
      documents.addAll(CoreferenceCorpus.gum(open(file), excluded()));
    }
    return documents;
  }

  /** Our own news sentences. */
  List<Sentence> news(String part) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    sentences.addAll(news("speech", part).sentences());
    sentences.addAll(news("actions", part).sentences());
    return sentences;
  }

  /** One of the two collections of our own news sentences: speech, actions. */
  AnnotatedText news(String name, String part) throws IOException {
    return Conllu.read(open(treebanks.resolve("news/" + name + "-" + part + ".conllu")));
  }

  /** Sentences of our own that come with the source: run in the folder of the project. */
  static List<Sentence> ownTrees() throws IOException {
    return Treebank.read(OWN.resolve("news-train.conllu"));
  }

  /** The rows of a table that comes with the source, after its header. */
  static BufferedReader own(String table) throws IOException {
    BufferedReader lines = open(OWN.resolve(table));
    lines.readLine();
    return lines;
  }

  /** The words of each sentence of raw news. */
  List<String[]> raw(String name) throws IOException {
    try (BufferedReader lines = open(treebanks.resolve("silver/" + name + ".tok.gz"))) {
      return lines.lines().map(line -> Folding.fold(line).strip().split(" ", -1)).toList();
    }
  }

  /** The first sentences of the news with automatic trees, taken in turn from its files. */
  List<Sentence> silver(int atMost) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    List<String> parts = List.of("cep0", "cep1", "cep2", "gmb");
    for (String part : parts) {
      Path file = treebanks.resolve("silver/" + part + ".silver.conllu.gz");
      List<Sentence> read = Conllu.read(open(file)).sentences();
      sentences.addAll(read.subList(0, Math.min(read.size(), atMost / parts.size())));
    }
    return sentences;
  }
}
