package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.entente.explore.Actors;
import org.entente.explore.Parameter;
import org.entente.explore.SavedQuery;
import org.entente.explore.Terms;

/** Turns {@code -p name=value} into terms that take the place of variables. */
final class QueryParameters {

  private final Actors actors;
  private final Terms terms;

  QueryParameters(DatasetGraph data, PrefixMapping prefixes) {
    this.actors = new Actors(data);
    this.terms = new Terms(prefixes);
  }

  /**
   * The terms by variable.
   *
   * @param arguments each {@code name=value}
   * @throws Failure where a value is missing, or is for no parameter of the query
   */
  Map<Var, Node> terms(SavedQuery query, List<String> arguments) {
    Map<String, String> values = values(arguments);
    List<Parameter> parameters = query.parameters();
    Map<Var, Node> found = new LinkedHashMap<>();
    for (Map.Entry<String, String> value : values.entrySet()) {
      if (parameters.isEmpty()) {
        found.put(Var.alloc(value.getKey()), terms.term(value.getValue()));
      } else if (parameters.stream().noneMatch(p -> p.name().equals(value.getKey()))) {
        throw new Failure(
            "query %s has no parameter '%s': it has %s"
                .formatted(query.name(), value.getKey(), names(parameters)));
      }
    }
    for (Parameter parameter : parameters) {
      String value = values.getOrDefault(parameter.name(), parameter.standard());
      if (value == null) {
        throw new Failure(
            "query %s needs -p %s=...: %s"
                .formatted(query.name(), parameter.name(), parameter.description()));
      }
      if (!value.equals("any")) {
        found.put(Var.alloc(parameter.name()), term(parameter, value));
      }
    }
    return found;
  }

  private static Map<String, String> values(List<String> arguments) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals < 1) {
        throw new Failure("'" + argument + "' is no parameter: write it as name=value");
      }
      values.put(argument.substring(0, equals), argument.substring(equals + 1));
    }
    return values;
  }

  private Node term(Parameter parameter, String value) {
    return parameter.kind() == Parameter.Kind.ACTOR
        ? terms.term(parameter.kind(), ActorArgument.resolve(actors, value).iri())
        : terms.term(parameter.kind(), value);
  }

  private static String names(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
  }
}
