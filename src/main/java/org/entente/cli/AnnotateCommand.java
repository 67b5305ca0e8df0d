package org.entente.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.batch.Work;
import org.entente.export.layer.Annotated;
import org.entente.export.layer.Layers;
import org.entente.export.layer.RelationMap;
import org.entente.language.Conllu;
import org.entente.statement.Extraction;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente annotate PATH...}: prints what each stage found, as stand-off annotations. */
@Command(
    name = "annotate",
    description = {
      "Prints what each stage found in documents, as JSON Lines with offsets into their text.",
      "The layer tokens alone is printed as CoNLL-U."
    },
    mixinStandardHelpOptions = true)
final class AnnotateCommand implements Callable<Integer> {

  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  /** How annotations may be printed. */
  enum AnnotationFormat {
    jsonl,
    conllu
  }

  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = ReadOptions.PATHS)
  private List<String> paths;

  @Mixin private ReadOptions reading;

  @Option(
      names = {"-l", "--layers"},
      paramLabel = "LAYER",
      split = ",",
      description = {
        "Which layers, with commas between (default: all): sentences, tokens, entities, dates,",
        "chains, mentions, attributions, predicates, triples, relations, events."
      })
  private List<String> layers = List.of();

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "What the layer relations calls a relation: lines of RELATION<tab>TYPE.")
  private @Nullable Path map;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: conllu for tokens alone, else jsonl).")
  private @Nullable AnnotationFormat format;

  @Spec private CommandSpec spec;

  AnnotateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Layers known = new Layers(relationMap());
    List<String> wanted = layers.isEmpty() ? known.names() : layers;
    for (String layer : wanted) {
      if (!known.names().contains(layer)) {
        throw new ParameterException(
            spec.commandLine(),
            "no layer '" + layer + "': there are " + String.join(", ", known.names()));
      }
    }
    boolean conllu =
        format == null ? wanted.equals(List.of("tokens")) : format == AnnotationFormat.conllu;
    Stages stages = new Stages(reading.gazetteer());
    return reading.readAll(
        console,
        stages,
        paths,
        conllu ? this::printConllu : done -> print(annotated(done, stages), known, wanted));
  }

  private RelationMap relationMap() throws IOException {
    if (map == null) {
      return RelationMap.NONE;
    }
    try {
      return RelationMap.of(Files.readAllLines(map));
    } catch (IllegalArgumentException e) {
      throw new Failure(map + ": " + e.getMessage());
    }
  }

  private static Annotated annotated(Work.Done done, Stages stages) {
    Extraction extraction = done.extraction();
    return new Annotated(extraction, () -> stages.judgements(extraction), predicates(done.json()));
  }

  private void print(Annotated annotated, Layers known, List<String> wanted) {
    console.out().println(GSON.toJson(known.annotations(annotated, wanted)));
  }

  private void printConllu(Work.Done done) {
    Extraction read = done.extraction();
    console.out().println("# newdoc id = " + Table.clean(read.document().name()));
    console.out().print(Conllu.write(read.document().text(), read.sentences()));
  }

  /**
   * The member {@code predicates} of a JSON line: the words that its sender wants judged. What is
   * no span is left out.
   */
  private static List<Span> predicates(@Nullable String json) {
    List<Span> spans = new ArrayList<>();
    JsonElement list =
        json == null ? null : GSON.fromJson(json, JsonObject.class).get("predicates");
    if (list instanceof JsonArray array) {
      for (JsonElement element : array) {
        int start = offset(element, "start");
        int end = offset(element, "end");
        if (start >= 0 && end >= start) {
          spans.add(new Span(start, end));
        }
      }
    }
    return spans;
  }

  /** A member that is a number; -1 for anything else. */
  private static int offset(JsonElement element, String member) {
    boolean number =
        element instanceof JsonObject span
            && span.get(member) instanceof JsonPrimitive value
            && value.isNumber();
    return number ? element.getAsJsonObject().get(member).getAsInt() : -1;
  }
}
