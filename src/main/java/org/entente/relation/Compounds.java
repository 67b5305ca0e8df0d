package org.entente.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.text.ProgramFile;

/**
 * What a participle behind a hyphen says of the name before it and the noun behind: "the Saudi-led
 * coalition", "Iran-backed rebels", "the Leeds-based carmaker Skoda".
 */
final class Compounds {

  private static final double CONFIDENCE = 0.7;
  private static final String RULE = "compound";
  private static final String FILE = "/ontology/lexicon/compounds.tsv";

  /**
   * What a participle means.
   *
   * @param relation the relation
   * @param does whether the name is its subject
   */
  private record Meaning(Relation relation, boolean does) {}

  private final Map<String, Meaning> meanings = new HashMap<>();

  /**
   * Reads the participles.
   *
   * @throws RelationException where one of the relations is not defined
   */
  Compounds(Relations relations) {
    ProgramFile.lines(FILE)
        .skip(1)
        .map(line -> line.split("\t", -1))
        .forEach(
            cells ->
                meanings.put(
                    cells[0], new Meaning(relations.get(cells[1]), cells[2].equals("subject"))));
  }

  List<Proposition> find(Sentence sentence, Actors actors) {
    List<Proposition> found = new ArrayList<>();
    NounPhrases phrases = new NounPhrases(sentence);
    for (Token token : sentence.tokens()) {
      String form = token.form().toLowerCase(Locale.ROOT);
      boolean joined = form.startsWith("-");
      int participle = token.index();
      int name = participle - (joined ? 1 : 2);
      Meaning meaning = meanings.get(joined ? form.substring(1) : form);
      boolean hyphen = joined || (name >= 0 && isHyphen(sentence.token(participle - 1)));
      int noun = token.head();
      if (meaning == null || !hyphen || name < 0 || noun <= participle || !actors.isActor(name)) {
        continue;
      }
      int subject = meaning.does() ? name : actors.referent(noun);
      int object = meaning.does() ? actors.referent(noun) : name;
      Relation relation = meaning.relation();
      if (actors.accepted(subject, relation.subjects())
          && actors.accepted(object, relation.objects())) {
        found.add(phrases.proposition(relation, participle, subject, object, RULE, CONFIDENCE));
      }
    }
    return found;
  }

  private static boolean isHyphen(Token token) {
    return token.form().equals("-") || token.form().equals("–");
  }
}
