package org.entente.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.entente.actor.ActorResolver;
import org.entente.actor.Cast;
import org.entente.actor.OwnEntries;
import org.entente.language.Analyzer;
import org.entente.language.Analyzers;
import org.entente.language.Sentence;
import org.entente.relation.Proposition;
import org.entente.relation.RelationMatcher;
import org.entente.relation.Relations;
import org.entente.text.Document;
import org.entente.time.DateExpression;
import org.entente.time.DateFinder;
import org.entente.time.EventDates;

/**
 * Reads a document: the pure heart of the program. The same document gives the same extraction, on
 * any number of threads; no clock, no files, no chance. Loading it reads the models and the
 * ontology: make one and share it.
 */
public final class Extractor {

  private final Analyzer analyzer;
  private final ActorResolver actors;
  private final Relations relations;
  private final RelationMatcher matcher;
  private final DateFinder dateFinder = DateFinder.standard();
  private final EventDates eventDates = EventDates.standard();
  private final Lexicon lexicon = new Lexicon();

  /**
   * @param analyzer finds sentences, words and trees
   * @param actors finds out who is spoken of
   * @param relations the relations to look for
   */
  public Extractor(Analyzer analyzer, ActorResolver actors, Relations relations) {
    this.analyzer = analyzer;
    this.actors = actors;
    this.relations = relations;
    this.matcher = new RelationMatcher(relations);
  }

  /**
   * The extractor with the models and the ontology that come with the program. The models are read
   * beside the ontology: reading both is most of what one article takes.
   */
  public static Extractor standard() {
    return knowing(OwnEntries.none());
  }

  /**
   * Like {@link #standard}, with a user's gazetteer.
   *
   * @param gazetteer whom the user knows, before those that come with the program
   */
  public static Extractor knowing(OwnEntries gazetteer) {
    CompletableFuture<Analyzer> analyzer = CompletableFuture.supplyAsync(Analyzers::standard);
    ActorResolver actors = ActorResolver.load(gazetteer);
    Relations relations = Relations.standard();
    return new Extractor(analyzer.join(), actors, relations);
  }

  /** The relations that it looks for. */
  public Relations relations() {
    return relations;
  }

  /** Everything that is read from a document. Never fails on any text. */
  public Extraction extract(Document document) {
    List<Sentence> sentences = analyzer.analyze(document);
    List<DateExpression> dates = dateFinder.find(document, sentences);
    Cast cast = actors.resolve(document, headline(document), sentences);
    List<Proposition> propositions = new ArrayList<>();
    sentences.forEach(sentence -> propositions.addAll(matcher.match(sentence, cast)));
    Reading reading = new Reading(document, sentences, lexicon);
    List<Statement> statements =
        new StatementBuilder(
                relations,
                document,
                sentences,
                cast,
                reading,
                new Chronicle(eventDates, document, sentences, dates))
            .build(propositions);
    return new Extraction(
        document, sentences, dates, cast, propositions, reading.attributions(), statements);
  }

  /** The sentences of the title where it is no part of the text. */
  private List<Sentence> headline(Document document) {
    String title = document.title();
    return title == null || document.text().contains(title)
        ? List.of()
        : analyzer.analyze(Document.of(document.name(), title, document.date()));
  }

  /** How sure an extraction's text is of each of its words, and why. */
  public Judgements judgements(Extraction extraction) {
    return new Judgements(new Reading(extraction.document(), extraction.sentences(), lexicon));
  }
}
